import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import { asProblem } from "../../api/problem";
import { policyQuery, queryClient, rolesQuery } from "../../api/queries";
import { useMay, useSession } from "../../api/session";
import type { PolicySummary, PolicyView } from "../../api/types";
import { say } from "../../ui/notes";
import { dropKept } from "../../ui/useKept";
import { ReasonSheet } from "../proposal/verbs/ReasonSheet";
import { ConfirmSheet } from "./ConfirmSheet";
import { ENACT, ifEnacted, nextStep } from "./steps";
import css from "./Versions.module.css";

type Step = "submit" | "enact" | "return";

const SAID: Record<Step, string> = {
  submit: "Submitted. A second person can put it in force now.",
  enact: "It is in force.",
  return: "It is a draft again, and your reason is in the record.",
};

function useStep(version: PolicySummary, onDone: () => void) {
  const { id, etag } = version;
  return useMutation({
    mutationFn: ({ step, reason = "" }: { step: Step; reason?: string }) =>
      intents.run(`${step} policy ${id}`, { etag, reason }, (key) => {
        const path = { version_id: id };
        const header = idempotent(key);
        if (step === "submit") {
          return bodyOf(api.POST("/api/v1/policies/{version_id}/submit", { params: { path, header } }));
        }
        if (step === "return") {
          return bodyOf(
            api.POST("/api/v1/policies/{version_id}/return", { params: { path, header }, body: { reason } }),
          );
        }
        return bodyOf(
          api.POST("/api/v1/policies/{version_id}/enact", {
            params: { path, header: { ...header, ...ifMatch(etag) } },
          }),
        );
      }),
    onSuccess: (view, { step }) => {
      dropKept(`return.${id}`);
      queryClient.setQueryData(policyQuery(id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["policies"] });
      onDone();
      say(SAID[step]);
    },
    onError: (error) => {
      if ([409, 412].includes(asProblem(error).status)) {
        void queryClient.invalidateQueries({ queryKey: ["policies"] });
      }
    },
  });
}

type Props = { policy: PolicyView; inForce: PolicySummary | null; unsaved: boolean };

/** What can be done with a version as a whole, and in words what it waits for. */
export function Steps({ policy: { version }, inForce, unsaved }: Props) {
  const [open, setOpen] = useState<Step>();
  const { member_id } = useSession();
  const may = useMay();
  const roles = useQuery({ ...rolesQuery, enabled: may("member.read") });
  const close = () => {
    setOpen(undefined);
    step.reset();
  };
  const step = useStep(version, close);
  const mine = version.drafted_by.id === member_id;
  const can = (action: string) => version.actions.includes(action);
  const words = nextStep(version, member_id, may(ENACT), roles.data ?? []);
  if (!words && !can("returnPolicy")) return null;
  return (
    <section className={`${css.steps} unprinted`} aria-label="What comes next">
      <p>{unsaved ? "Save your words first: what is submitted is the saved text." : words}</p>
      <div className={css.acts}>
        {can("submitPolicy") && !unsaved && (
          <Button onClick={() => setOpen("submit")}>Submit it for review</Button>
        )}
        {can("enactPolicy") && (
          <Button variant="filled" onClick={() => setOpen("enact")}>
            Put it in force
          </Button>
        )}
        {can("returnPolicy") && (
          <Button onClick={() => setOpen("return")}>
            {mine ? "Take it back to write on" : "Return it to its author"}
          </Button>
        )}
      </div>
      {open === "submit" && (
        <ConfirmSheet
          title={`Submit version ${version.number} for review?`}
          sentence="From then on nothing in it changes, and it is named by a fingerprint of its words. A second person reads it, then puts it in force or returns it."
          act="Yes, submit it"
          error={step.error}
          busy={step.isPending}
          onClose={close}
          onAct={() => step.mutate({ step: "submit" })}
        />
      )}
      {open === "enact" && (
        <ConfirmSheet
          title={`Put version ${version.number} in force?`}
          sentence={ifEnacted(version, inForce)}
          more="Your name stands under it in the record. It cannot be undone; a newer version can replace it."
          act="Yes, put it in force"
          error={step.error}
          busy={step.isPending}
          onClose={close}
          onAct={() => step.mutate({ step: "enact" })}
        />
      )}
      {open === "return" && (
        <ReasonSheet
          title={mine ? "Take it back to write on" : "Return it to its author"}
          lead={`It becomes a draft again, and ${mine ? "you" : version.drafted_by.name} can change it. Your reason stands in the record.`}
          label="What should be different?"
          act={mine ? "Take it back" : "Return it"}
          keep={`return.${version.id}`}
          error={step.error}
          busy={step.isPending}
          onClose={close}
          onReason={(reason) => step.mutate({ step: "return", reason })}
        />
      )}
    </section>
  );
}
