import { useMutation } from "@tanstack/react-query";
import { api, bodyOf, idempotent, ifMatch } from "../../../api/client";
import { intents } from "../../../api/intents";
import { asProblem } from "../../../api/problem";
import { deskQuery, policyQuery, queryClient } from "../../../api/queries";
import type { PolicySummary } from "../../../api/types";
import { dropUnsentWords } from "../../../ui/forms/useUnsentWords";
import { say } from "../../../ui/states/messages";

type Act =
  | { step: "submit"; wordingOnly: boolean }
  | { step: "enact"; from: string | null }
  | { step: "return"; reason: string };

const said = ({ state }: PolicySummary): string => {
  if (state === "in_review") return "Submitted. A second person can put it in force now.";
  if (state === "scheduled") return "It waits for its day.";
  return state === "in_force" ? "It is in force." : "It is a draft again, and your reason is in the record.";
};

/** Submit a version, put it in force, or give it back, and say what came of it. */
export function useVersionStep(version: Pick<PolicySummary, "id" | "etag">, onDone: () => void) {
  const { id, etag } = version;
  return useMutation({
    mutationFn: (act: Act) =>
      intents.run(`${act.step} policy ${id}`, { etag, ...act }, (key) => {
        const path = { version_id: id };
        const header = idempotent(key);
        if (act.step === "submit") {
          const body = { wording_only: act.wordingOnly };
          const params = { path, header: { ...header, ...ifMatch(etag) } };
          return bodyOf(api.POST("/api/v1/policies/{version_id}/submit", { params, body }));
        }
        if (act.step === "return") {
          const body = { reason: act.reason };
          return bodyOf(api.POST("/api/v1/policies/{version_id}/return", { params: { path, header }, body }));
        }
        return bodyOf(
          api.POST("/api/v1/policies/{version_id}/enact", {
            params: { path, header: { ...header, ...ifMatch(etag) } },
            body: { effective_from: act.from },
          }),
        );
      }),
    onSuccess: (view) => {
      dropUnsentWords(`return.${id}`);
      queryClient.setQueryData(policyQuery(id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["policies"] });
      void queryClient.invalidateQueries({ queryKey: deskQuery.queryKey });
      onDone();
      say(said(view.version));
    },
    onError: (error) => {
      if ([409, 412].includes(asProblem(error).status)) {
        void queryClient.invalidateQueries({ queryKey: ["policies"] });
      }
    },
  });
}
