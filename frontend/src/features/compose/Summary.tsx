import { useEffect, useState } from "react";
import type { Checked } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import { useComposing } from "../../kinds/composing";
import { formOf } from "../../kinds/forms";
import { FindingNote } from "../findings/FindingNote";
import css from "../findings/Notes.module.css";
import { RuleOutcomes } from "../findings/RuleOutcomes";
import { RuleWaiver } from "../waivers/RuleWaiver";
import { isWaived, waivedWords } from "../waivers/waiverState";
import { elsewhere } from "./fields/findingMarks";
import { goTo } from "./fields/goToField";

const QUIET_FOR = 1_500;
const MARKED: readonly string[] = [
  "/answers/why",
  "/answers/what",
  "/answers/how",
  "/answers/where",
  "/evidence",
];

/** What the rules say of the whole: how many notes there are, said aloud in a pause, and the notes with no field of their own. */
export function Summary({ checked }: { checked: Checked | null }) {
  const findings = checked?.result.evaluation.findings ?? [];
  const { content, save } = useComposing();
  const form = formOf(content.kind);
  const fields = findings
    .map((finding) => finding.place.field)
    .filter((field) => MARKED.includes(field) || form?.marks(field));
  const others = elsewhere(findings, fields);
  const said = useSettled(findings.length);
  return (
    <section>
      <p className="unseen" role="status">
        {said === null
          ? ""
          : said === 0
            ? "The rules have nothing to say."
            : `${counted(said, "note")} from the rules.`}
      </p>
      {checked && (
        <>
          <h2>What the policy says</h2>
          <ul className={css.notes}>
            {others.map((finding) => (
              <FindingNote
                key={`${finding.rule}${finding.place.field}${finding.place.start}`}
                finding={finding}
                content={checked.content}
                policyId={checked.result.policy_id}
                onGo={() => goTo(finding.place.field)}
                waived={waivedWords(checked.result.evaluation, finding.rule)}
              >
                {!isWaived(checked.result, finding.rule) && (
                  <RuleWaiver finding={finding} checked={checked} save={save} />
                )}
              </FindingNote>
            ))}
          </ul>
          <RuleOutcomes
            evaluation={checked.result.evaluation}
            policyId={checked.result.policy_id}
            policyNumber={checked.result.policy_number}
          />
        </>
      )}
    </section>
  );
}

/** The count, once it has stood still for a moment: nobody wants to hear every keystroke's verdict. */
function useSettled(count: number): number | null {
  const [settled, setSettled] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(count), QUIET_FOR);
    return () => clearTimeout(timer);
  }, [count]);
  return settled;
}
