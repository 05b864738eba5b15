import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Checked, StandsOut as Item } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import { useComposing } from "../../kinds/composing";
import { formOf } from "../../kinds/forms";
import css from "../../ui/layout/DecisionPage.module.css";
import { RuleOutcomes } from "../findings/RuleOutcomes";
import { READING } from "../findings/readingPlace";
import { StandsOut } from "../findings/StandsOut";
import { CONFIRM } from "../policy/reading/Confirm";
import { RuleWaiver } from "../waivers/RuleWaiver";
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

/** What stands out of the whole, as whoever decides will read it; how much it is, is said aloud in a pause. */
export function Summary({ checked }: { checked: Checked | null }) {
  const items = checked?.result.stands_out ?? [];
  const said = useSettled(items.length);
  return (
    <section>
      <p className="unseen" role="status">
        {said === null ? "" : said === 0 ? "Nothing stands out." : `${counted(said, "thing")} to look at.`}
      </p>
      {checked && (
        <>
          <h2>What stands out</h2>
          <p className={css.quiet}>
            {items.length
              ? "Whoever decides on this reads the same, in the same order."
              : "Nothing so far. Whoever decides on this reads the same."}
          </p>
          <StandsOut
            items={items}
            content={checked.content}
            policyId={checked.result.policy_id}
            onGo={goTo}
            more={(item) => <Asking item={item} checked={checked} />}
          />
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

/** Asking for a waiver, for what has no place among the fields: there it stands in the margin. */
function Asking({ item, checked }: { item: Item; checked: Checked }) {
  const { content, save } = useComposing();
  if (!item.rule || item.waiver) return null;
  const { findings } = checked.result.evaluation;
  const form = formOf(content.kind);
  const marked = findings
    .map((finding) => finding.place.field)
    .filter((field) => MARKED.includes(field) || form?.marks(field));
  const finding = elsewhere(findings, marked).find((each) => each.rule === item.rule);
  if (!finding) return null;
  return (
    <>
      {finding.place.field === READING && (
        <Link to="/policy" hash={CONFIRM}>
          Read the policy and confirm it
        </Link>
      )}
      <RuleWaiver finding={finding} checked={checked} save={save} />
    </>
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
