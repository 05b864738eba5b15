import type { Brief } from "../../../api/types";
import { counted } from "../../../i18n/phrasing";
import css from "../../../ui/layout/DecisionPage.module.css";
import notes from "../../findings/Notes.module.css";
import { isSettled, StandsOut } from "../../findings/StandsOut";
import { PolicySays } from "./PolicySays";
import { turnedAgainstUs } from "./turnedAgainstUs";

/** What the reader must judge, the gravest first; and apart from it, because it is another thing, what the policy says. */
export function JudgeThis({ brief }: { brief: Brief }) {
  const open = brief.stands_out.filter((one) => !isSettled(one));
  const grave = open.filter((one) => one.gravity === "serious").length;
  return (
    <section>
      <h2 className={notes.know}>Judge this yourself</h2>
      {brief.stands_out.length === 0 ? (
        <p>Nothing stands out. Whether it is wise to say this now is yours to judge.</p>
      ) : (
        <p className={css.quiet}>{howMany(open.length, grave)}</p>
      )}
      <StandsOut items={brief.stands_out} content={brief.content} policyId={brief.policy_id} short />
      <p className={notes.turned}>{turnedAgainstUs(brief)}</p>
      <PolicySays brief={brief} />
    </section>
  );
}

function howMany(open: number, grave: number): string {
  if (open === 0) return "Everything that stood out has been settled.";
  const all = open === 1 ? "serious" : open === 2 ? "both serious" : "all serious";
  const serious = grave === 0 ? "none of them serious" : grave === open ? all : `${grave} serious`;
  return `${counted(open, "thing")} to judge${open === 1 && grave === 0 ? "" : `, ${serious}`}.`;
}
