import { useId, useState } from "react";
import type { Evaluation, RuleOutcome } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import { TextButton } from "../../ui/forms/TextButton";
import css from "../../ui/layout/DecisionPage.module.css";
import { StateWord } from "../../ui/states/StateWord";
import { WhyRule } from "../policy/document/WhyRule";
import notes from "./Notes.module.css";

const WORDS: Record<RuleOutcome["outcome"], string> = {
  satisfied: "Met",
  unsatisfied: "Asks for a look",
  waived: "Exception granted",
  not_applicable: "Does not apply",
  error: "Could not be checked",
};

const count = (evaluation: Evaluation, outcome: RuleOutcome["outcome"]): number =>
  evaluation.outcomes.filter((each) => each.outcome === outcome).length;

function summary(evaluation: Evaluation): string {
  if (!evaluation.evaluated) return "The policy has no rules, so nothing was checked.";
  const sentence = (number: number, one: string, many: string) =>
    number ? `${number === 1 ? one : `${number} ${many}`}` : "";
  return [
    `${counted(count(evaluation, "satisfied"), "policy rule is", "policy rules are")} met.`,
    sentence(count(evaluation, "unsatisfied"), "1 asks for a look.", "ask for a look."),
    sentence(count(evaluation, "waived"), "1 has an exception.", "have exceptions."),
    sentence(count(evaluation, "not_applicable"), "1 does not apply.", "do not apply."),
    sentence(count(evaluation, "error"), "1 could not be checked.", "could not be checked."),
  ]
    .filter(Boolean)
    .join(" ");
}

type Props = {
  evaluation: Evaluation;
  policyId: string;
  policyNumber: number;
  /** What is said of the rules together; how many came out how, unless something else says it. */
  said?: string;
};

/** "11 policy rules are met. 1 does not apply.", or what is said instead, and each of them on request. */
export function RuleOutcomes({ evaluation, policyId, policyNumber, said }: Props) {
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <div className={notes.outcomes}>
      <p>
        {said ?? summary(evaluation)}{" "}
        <TextButton
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? "Hide the rules" : "See each rule"}
        </TextButton>
      </p>
      {open && (
        <ul id={list} className={css.plain}>
          {evaluation.outcomes.map((outcome) => (
            <li key={outcome.rule}>
              <StateWord state={outcome.outcome}>{WORDS[outcome.outcome]}</StateWord>
              <span>
                <WhyRule rule={outcome.rule} policyId={policyId}>
                  {outcome.title}
                </WhyRule>
                {outcome.detail && <span className={css.quiet}> {outcome.detail}</span>}
              </span>
            </li>
          ))}
          <li className={css.quiet}>
            {said && `${summary(evaluation)} `}Checked against version {policyNumber} of the policy.
          </li>
        </ul>
      )}
    </div>
  );
}
