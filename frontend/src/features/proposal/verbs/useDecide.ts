import { useMutation } from "@tanstack/react-query";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { asProblem } from "../../../api/problem";
import { proposalQuery, queryClient } from "../../../api/queries";
import type { Brief, DecisionNew, Outlook, Verdict } from "../../../api/types";
import { dropUnsentWords } from "../../../ui/forms/useUnsentWords";

type Said = { verdict: Verdict; reason: string; quotes: string[]; cause?: string };

/** Decide on exactly what was read: the three digests of the brief in view go with the verdict. */
export function useDecide(
  id: string,
  brief: Brief,
  outlook: Outlook | null,
  onDecided: (verdict: Verdict) => void,
  onStale: () => void,
) {
  return useMutation({
    mutationFn: ({ verdict, reason, quotes, cause = "" }: Said) => {
      const body: DecisionNew = {
        verdict,
        cause,
        together: false,
        reason,
        quotes,
        revision_digest: brief.revision_digest,
        policy_digest: brief.policy_digest,
        brief_digest: brief.digest,
        outlook: verdict === "approve" && outlook ? outlook.digest : null,
      };
      return intents.run(`decide ${id}`, body, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/decisions", {
            params: { path: { proposal_id: id }, header: idempotent(key) },
            body,
          }),
        ),
      );
    },
    onSuccess: (view, { verdict }) => {
      dropUnsentWords(`${verdict}.${id}.${brief.revision}`);
      onDecided(verdict);
      queryClient.setQueryData(proposalQuery(id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["proposals"] });
    },
    onError: (error) => {
      if ([409, 412].includes(asProblem(error).status)) onStale();
    },
  });
}

export type Decide = ReturnType<typeof useDecide>;
