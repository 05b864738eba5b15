import type { Brief } from "../../../api/types";
import { counted } from "../../../i18n/phrasing";
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
      <h2 className={notes.know}>
        Judge this yourself {brief.stands_out.length > 0 && <span>{howMany(open.length, grave)}</span>}
      </h2>
      {brief.stands_out.length === 0 && (
        <p>Nothing stands out. Whether it is wise to say this now is yours to judge.</p>
      )}
      <StandsOut items={brief.stands_out} content={brief.content} policyId={brief.policy_id} short />
      <p className={notes.turned}>{turnedAgainstUs(brief)}</p>
      <PolicySays brief={brief} />
    </section>
  );
}

function howMany(open: number, grave: number): string {
  if (open === 0) return "everything settled";
  const all = open === 1 ? "serious" : open === 2 ? "both serious" : "all serious";
  const serious =
    grave === 0 ? (open === 1 ? "not serious" : "none serious") : grave === open ? all : `${grave} serious`;
  return `${counted(open, "thing")}, ${serious}`;
}
