import type { Brief, StandsOut } from "../../../api/types";
import { counted } from "../../../i18n/phrasing";
import { textsOf } from "../../../kinds/register";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Flag, type ShapeName } from "../../../ui/states/StateWord";
import { unitRange } from "../../../ui/text/offsets";
import notes from "../../findings/Notes.module.css";
import { WhyRule } from "../../policy/document/WhyRule";
import { PolicySays } from "./PolicySays";

const GRAVITIES: Record<
  StandsOut["gravity"],
  { word: string; shape: ShapeName; tone: "stop" | "heed" | "quiet" }
> = {
  serious: { word: "Serious", shape: "bang", tone: "stop" },
  care: { word: "Take care", shape: "bang", tone: "heed" },
  note: { word: "Good to know", shape: "dot", tone: "quiet" },
};

/** What the reader must judge, the gravest first; and apart from it, because it is another thing, what the policy says. */
export function JudgeThis({ brief }: { brief: Brief }) {
  const open = brief.stands_out.filter((one) => !one.settled);
  const grave = open.filter((one) => one.gravity === "serious").length;
  return (
    <section>
      <h2 className={notes.know}>Judge this yourself</h2>
      {brief.stands_out.length === 0 ? (
        <p>Nothing stands out in these words. Whether it is wise to say them now is yours to judge.</p>
      ) : (
        <p className={css.quiet}>{howMany(open.length, grave)}</p>
      )}
      <ul className={notes.notes}>
        {brief.stands_out.map((one, index) => (
          <Thing key={`${one.kind}${one.rule}${one.tag}${index}`} one={one} brief={brief} />
        ))}
      </ul>
      <PolicySays brief={brief} />
    </section>
  );
}

function howMany(open: number, grave: number): string {
  if (open === 0) return "Everything that stood out has been settled.";
  const serious = grave === 0 ? "none of them serious" : grave === open ? "serious" : `${grave} serious`;
  return `${counted(open, "thing")} to judge${open === 1 && grave === 0 ? "" : `, ${serious}`}.`;
}

function Thing({ one, brief }: { one: StandsOut; brief: Brief }) {
  const gravity = GRAVITIES[one.gravity];
  const words = meant(one, brief);
  return (
    <li className={notes.thing} data-tone={one.settled ? "quiet" : gravity.tone}>
      <Flag shape={one.settled ? "dash" : gravity.shape} tone={one.settled ? "quiet" : gravity.tone}>
        {one.settled ? "Settled" : gravity.word}
      </Flag>
      <div>
        <p>
          <strong>{one.sentence}</strong>
        </p>
        {one.settled && <p className={notes.waived}>{one.settled}</p>}
        {words && (
          <p>
            The words are <q className={css.q}>{words}</q>.
          </p>
        )}
        {one.more && <p>{one.more}</p>}
        {one.remedy && !one.settled && <p className={css.quiet}>{one.remedy}</p>}
        {one.rule && (
          <p className={css.quiet}>
            <WhyRule rule={one.rule} policyId={brief.policy_id}>
              The rule behind this
            </WhyRule>
          </p>
        )}
      </div>
    </li>
  );
}

/** The words it points at, where it points at some, and has not quoted them already. */
function meant({ place, sentence }: StandsOut, brief: Brief): string | null {
  if (!place || place.start == null || place.end == null) return null;
  const text = textsOf(brief.content).find((item) => item.field === place.field)?.text;
  if (!text) return null;
  const range = unitRange(text, { start: place.start, end: place.end });
  const words = text.slice(range.start, range.end);
  return words && words.length <= 160 && !sentence.includes(words) ? words : null;
}
