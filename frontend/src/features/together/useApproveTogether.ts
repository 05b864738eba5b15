/** Approving several, one after another: each is bound to what was read of it, and what fails stands beside it. */
import { useState } from "react";
import { api, bodyOf, idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { asProblem } from "../../api/problem";
import { queryClient } from "../../api/queries";
import type { Brief, DecisionNew, Outlook } from "../../api/types";
import { howItWent } from "./phrasing";

/** What stood on the page when it was ticked. */
export type Shown = { brief: Brief; outlook: Outlook | null };
export type Outcome = "approved" | unknown;

export function useApproveTogether() {
  const [chosen, setChosen] = useState<Record<string, Shown>>({});
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({});
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState("");
  const approve = async (ids: readonly string[]) => {
    setBusy(true);
    const found: Record<string, Outcome> = {};
    for (const id of ids) {
      const shown = chosen[id];
      if (shown) found[id] = await approveOne(id, shown);
      setOutcomes((before) => ({ ...before, ...found }));
    }
    setBusy(false);
    setDone(howItWent(Object.values(found)));
    void queryClient.invalidateQueries({ queryKey: ["proposals"] });
    void queryClient.invalidateQueries({ queryKey: ["desk"] });
  };
  return {
    outcomes,
    busy,
    done,
    approve,
    isChosen: (id: string) => id in chosen,
    choose: (id: string, shown: Shown | null) =>
      setChosen(({ [id]: _, ...others }) => (shown ? { ...others, [id]: shown } : others)),
  };
}

async function approveOne(id: string, { brief, outlook }: Shown): Promise<Outcome> {
  const body: DecisionNew = {
    verdict: "approve",
    reason: "",
    quotes: [],
    cause: "",
    together: true,
    revision_digest: brief.revision_digest,
    policy_digest: brief.policy_digest,
    brief_digest: brief.digest,
    outlook: outlook?.digest ?? null,
  };
  try {
    await intents.run(`decide ${id}`, body, (key) =>
      bodyOf(
        api.POST("/api/v1/proposals/{proposal_id}/decisions", {
          params: { path: { proposal_id: id }, header: idempotent(key) },
          body,
        }),
      ),
    );
    return "approved";
  } catch (error) {
    return asProblem(error);
  }
}
