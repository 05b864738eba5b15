import type { Brief } from "../../../api/types";
import notes from "../../findings/Notes.module.css";
import { RuleOutcomes } from "../../findings/RuleOutcomes";
import { isSettled } from "../../findings/StandsOut";

/** Whether the policy allows it. That is no judgement of whether it is wise, and looks like none: no tick stands here. */
export function PolicySays({ brief }: { brief: Brief }) {
  return (
    <div className={notes.policy}>
      <RuleOutcomes
        evaluation={brief.evaluation}
        policyId={brief.policy_id}
        policyNumber={brief.policy_number}
        said={verdict(brief)}
      />
    </div>
  );
}

function verdict({ evaluation, stands_out }: Brief): string {
  if (!evaluation.evaluated) return "Our policy has no rules for this, so nothing was checked.";
  const settled = new Set(stands_out.filter(isSettled).map(({ rule }) => rule));
  const unmet = evaluation.outcomes.filter(
    ({ outcome, rule }) => outcome === "unsatisfied" && !settled.has(rule),
  );
  const waived = evaluation.outcomes.filter(({ outcome }) => outcome === "waived").length;
  const allowed =
    waived > 0
      ? `Our policy allows it, because ${waived === 1 ? "an exception was" : `${waived} exceptions were`} granted.`
      : "Our policy allows it.";
  const [first, ...more] = unmet;
  const asks = more.length ? `${unmet.length} of its rules ask` : `One of its rules, “${first?.title}”, asks`;
  const rest = first ? ` ${asks} you to look at what stands out.` : "";
  return `${allowed} That does not say that it is wise.${rest}`;
}
