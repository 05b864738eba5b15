import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, idempotent, ifMatch } from "../../../api/client";
import { intents } from "../../../api/intents";
import { asProblem } from "../../../api/problem";
import { policyQuery, queryClient, rolesQuery } from "../../../api/queries";
import { useMay, useSession } from "../../../api/session";
import type { PolicySummary, PolicyView } from "../../../api/types";
import { ReasonSheet } from "../../../ui/forms/ReasonSheet";
import { dropUnsentWords } from "../../../ui/forms/useUnsentWords";
import { say } from "../../../ui/states/messages";
import { useDates } from "../../../ui/text/When";
import { EnactSheet } from "../versions/EnactSheet";
import { backWords, ENACT, nextStep } from "../versions/nextStep";
import { SubmitSheet } from "../versions/SubmitSheet";
import css from "../versions/Versions.module.css";

type Step = "submit" | "enact" | "return";

type Act =
  | { step: "submit"; wordingOnly: boolean }
  | { step: "enact"; from: string | null }
  | { step: "return"; reason: string };

const said = ({ state }: PolicySummary): string => {
  if (state === "in_review") return "Submitted. A second person can put it in force now.";
  if (state === "scheduled") return "It waits for its day.";
  return state === "in_force" ? "It is in force." : "It is a draft again, and your reason is in the record.";
};

function useStep(version: PolicySummary, onDone: () => void) {
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

type Props = { policy: PolicyView; inForce: PolicySummary | null; unsaved: boolean };

/** What can be done with a version as a whole, and in words what it waits for. */
export function RouteStages({ policy: { version }, inForce, unsaved }: Props) {
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
  const dates = useDates();
  const words = nextStep(version, member_id, may(ENACT), roles.data ?? [], dates.moment);
  const back = backWords(version, mine);
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
        {can("returnPolicy") && <Button onClick={() => setOpen("return")}>{back}</Button>}
      </div>
      {open === "submit" && (
        <SubmitSheet
          version={version}
          follows={inForce !== null}
          error={step.error}
          busy={step.isPending}
          onClose={close}
          onSubmit={(wordingOnly) => step.mutate({ step: "submit", wordingOnly })}
        />
      )}
      {open === "enact" && (
        <EnactSheet
          version={version}
          inForce={inForce}
          error={step.error}
          busy={step.isPending}
          onClose={close}
          onEnact={(from) => step.mutate({ step: "enact", from })}
        />
      )}
      {open === "return" && (
        <ReasonSheet
          title={back}
          lead={`It becomes a draft again, and ${mine ? "you" : version.drafted_by.name} can change it. Your reason stands in the record.`}
          label="What should be different?"
          act={version.state === "scheduled" ? "Call it back" : mine ? "Take it back" : "Return it"}
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
