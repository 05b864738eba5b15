import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import { policyQuery, queryClient } from "../../api/queries";
import type { PolicyView } from "../../api/types";
import { say } from "../../ui/notes";
import { Sheet } from "../../ui/Sheet";
import { Failed } from "../../ui/states";
import proposal from "../proposal/Proposal.module.css";
import { ReasonSheet } from "../proposal/verbs/ReasonSheet";
import css from "./Policy.module.css";

type Step = "submit" | "enact" | "return";

function useStep(policy: PolicyView, onDone: () => void) {
  const { id, etag } = policy.version;
  return useMutation({
    mutationFn: ({ step, reason }: { step: Step; reason?: string }) =>
      intents.run(`${step} policy ${id}`, { etag, reason }, (key) => {
        const params = { path: { version_id: id }, header: { ...ifMatch(etag), ...idempotent(key) } };
        if (step === "submit") return bodyOf(api.POST("/api/v1/policies/{version_id}/submit", { params }));
        if (step === "enact") return bodyOf(api.POST("/api/v1/policies/{version_id}/enact", { params }));
        return bodyOf(
          api.POST("/api/v1/policies/{version_id}/return", {
            params,
            body: { reason: reason ?? "" },
          }),
        );
      }),
    onSuccess: (view, { step }) => {
      queryClient.setQueryData(policyQuery(id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["policies"] });
      onDone();
      say(
        {
          submit: "Submitted. A second person can put it in force.",
          enact: "In force now.",
          return: "Returned.",
        }[step],
      );
    },
  });
}

/** What can be done with a version as a whole: submit it, put it in force, return it. */
export function Steps({ policy }: { policy: PolicyView }) {
  const [open, setOpen] = useState<Step>();
  const close = () => setOpen(undefined);
  const step = useStep(policy, close);
  const { actions, number } = policy.version;
  const may = (action: string) => actions.includes(action);
  if (!["submitPolicy", "enactPolicy", "returnPolicy"].some(may)) return null;
  return (
    <div className={css.steps}>
      {may("submitPolicy") && <Button onClick={() => setOpen("submit")}>Submit for review</Button>}
      {may("enactPolicy") && (
        <Button variant="filled" onClick={() => setOpen("enact")}>
          Put it in force
        </Button>
      )}
      {may("returnPolicy") && <Button onClick={() => setOpen("return")}>Return it to its author</Button>}
      {(open === "submit" || open === "enact") && (
        <Sheet
          open
          onClose={close}
          title={open === "enact" ? `Put version ${number} in force?` : "Submit for review?"}
        >
          <div className={proposal.sheet}>
            <p className={proposal.sentence}>
              {open === "enact"
                ? "From now on every proposal is checked against this version. What is in review keeps the route it was given."
                : "The words are fixed from then on. A second person reads them and puts them in force, or returns them."}
            </p>
            {step.error && <Failed error={step.error} />}
            <div className={proposal.answers}>
              <Button variant="filled" loading={step.isPending} onClick={() => step.mutate({ step: open })}>
                {open === "enact" ? "Put it in force" : "Submit it"}
              </Button>
              <Button onClick={close}>Not yet</Button>
            </div>
          </div>
        </Sheet>
      )}
      {open === "return" && (
        <ReasonSheet
          title="Return it to its author"
          lead="It becomes a draft again, with your words beside it."
          label="What should be different?"
          act="Return it"
          keep={`return.${policy.version.id}`}
          error={step.error}
          busy={step.isPending}
          onClose={close}
          onReason={(reason) => step.mutate({ step: "return", reason })}
        />
      )}
    </div>
  );
}
