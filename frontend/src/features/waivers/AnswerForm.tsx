import { useState } from "react";
import type { Waiver, WaiverDecision } from "../../api/types";
import { ReasonSheet } from "../../ui/forms/ReasonSheet";
import { dropUnsentWords } from "../../ui/forms/useUnsentWords";
import verbs from "../../ui/forms/Verbs.module.css";
import { say } from "../../ui/states/messages";
import { Shape } from "../../ui/states/StateWord";
import { useDates } from "../../ui/text/When";
import { useDebouncedQuery } from "./useWaiver";
import css from "./Waivers.module.css";

type Verdict = WaiverDecision["verdict"];

/** The two answers, alike in weight: neither is suggested. On a phone they stay within the thumb's reach. */
export function AnswerForm({ waiver }: { waiver: Waiver }) {
  const [open, setOpen] = useState<Verdict>();
  const dates = useDates();
  const keep = `${open}.waiver.${waiver.id}`;
  const answer = useDebouncedQuery(waiver, () => {
    dropUnsentWords(keep);
    say(open === "grant" ? "You granted an exception for these words." : "You refused. The rule stands.");
  });
  const close = () => {
    setOpen(undefined);
    answer.reset();
  };
  const until = dates.moment(waiver.until);
  return (
    <>
      <section className={verbs.verbs} aria-label="Your answer">
        <div className={`${verbs.three} ${css.two}`}>
          <button type="button" onClick={() => setOpen("grant")}>
            <Shape name="tick" /> Grant it
          </button>
          <button type="button" onClick={() => setOpen("refuse")}>
            <Shape name="cross" /> Refuse
          </button>
        </div>
      </section>
      {open && (
        <ReasonSheet
          key={open}
          title={open === "grant" ? "Grant this exception" : "Refuse this exception"}
          lead={
            open === "grant"
              ? `“${waiver.rule_title}” is let pass for these words until ${until}. Whoever decides on the proposal sees your name and your reason.`
              : `“${waiver.rule_title}” stands, and ${waiver.asked_by.name} reads your reason.`
          }
          label={open === "grant" ? "Why may it pass here?" : "Why does the rule stand here?"}
          act={open === "grant" ? "Grant it with this reason" : "Refuse it with this reason"}
          keep={keep}
          error={answer.error}
          busy={answer.isPending}
          onClose={close}
          onReason={(reason) => answer.mutate({ verdict: open, reason })}
        />
      )}
    </>
  );
}
