import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { rolesQuery } from "../../../api/queries";
import { useMay, useSession } from "../../../api/session";
import type { PolicySummary, PolicyView } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { ReasonSheet } from "../../../ui/forms/ReasonSheet";
import { useDates } from "../../../ui/text/When";
import { EnactSheet } from "../versions/EnactSheet";
import { backWords, ENACT, nextStep } from "../versions/nextStep";
import { SubmitSheet } from "../versions/SubmitSheet";
import css from "../versions/Versions.module.css";
import { useVersionStep } from "./useVersionStep";

type Step = "submit" | "enact" | "return";

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
  const step = useVersionStep(version, close);
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
