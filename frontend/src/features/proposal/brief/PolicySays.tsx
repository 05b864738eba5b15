import type { Brief } from "../../../api/types";
import { counted } from "../../../i18n/phrasing";
import notes from "../../findings/Notes.module.css";
import { RuleOutcomes } from "../../findings/RuleOutcomes";

/** Whether the policy allows it. That is no judgement of whether it is wise, and looks like none: no tick stands here. */
export function PolicySays({ brief }: { brief: Brief }) {
  return (
    <div className={notes.policy}>
      <h3>Our policy</h3>
      <p>{verdict(brief)}</p>
      <RuleOutcomes
        evaluation={brief.evaluation}
        policyId={brief.policy_id}
        policyNumber={brief.policy_number}
      />
    </div>
  );
}

function verdict({ evaluation }: Brief): string {
  if (!evaluation.evaluated) return "Our policy has no rules for this, so nothing was checked.";
  const unmet = evaluation.outcomes.filter(({ outcome }) => outcome === "unsatisfied").length;
  const waived = evaluation.outcomes.filter(({ outcome }) => outcome === "waived").length;
  const allowed =
    waived > 0
      ? `Our policy allows it, because ${counted(waived, "rule")} may be passed over.`
      : "Our policy allows it.";
  const rest = unmet ? ` It asks you to look at ${unmet === 1 ? "one point" : `${unmet} points`} above.` : "";
  return `${allowed}${rest} That does not say that it is wise.`;
}
