import type { Finding, Fix } from "../../api/types";
import { capital, listed, networkName, roleName, SEVERITIES } from "../../i18n/phrasing";
import { useComposing } from "../../kinds/composing";
import { TextButton } from "../../ui/forms/TextButton";
import { Flag } from "../../ui/states/StateWord";
import { WhyRule } from "../policy/document/WhyRule";
import { RuleWaiver } from "../waivers/RuleWaiver";
import { EVIDENCE_FIELD } from "./fields/evidence";
import css from "./fields/Field.module.css";
import type { Note } from "./fields/findingMarks";

const TONES = { block: "stop", escalate: "heed", advise: "quiet" } as const;

type Props = {
  id: string;
  notes: readonly (Note & { waived: boolean })[];
  active: string | undefined;
  policyId: string | undefined;
  onFix: (fix: Fix) => void;
  onShow: (noteId: string) => void;
};

/** What the rules noticed about one field, in its margin. It comes and goes quietly and never takes the focus. */
export function Notes({ id, notes, active, policyId, onFix, onShow }: Props) {
  const { checked, save } = useComposing();
  const first = new Map(notes.toReversed().map((note) => [note.finding.rule, note.id]));
  return (
    <ul id={id} className={css.notes}>
      {notes.map(({ id: noteId, finding, range, waived }) => (
        <li key={noteId} data-severity={waived ? "advise" : finding.severity} data-active={noteId === active}>
          {waived ? (
            <Flag shape="tick" tone="quiet">
              Waived
            </Flag>
          ) : (
            <Flag shape={finding.severity === "advise" ? "dot" : "bang"} tone={TONES[finding.severity]}>
              {SEVERITIES[finding.severity]}
            </Flag>
          )}
          <p>
            {finding.place.network && <>On {networkName(finding.place.network)}: </>}
            {finding.message} {!finding.fix && finding.remedy}
          </p>
          <p className={css.why}>{finding.why}</p>
          <p className={css.acts}>
            {finding.fix && (
              <TextButton onClick={() => finding.fix && onFix(finding.fix)}>{finding.fix.label}</TextButton>
            )}
            {(range || !finding.fix) && (
              <TextButton onClick={() => onShow(noteId)}>{range ? "Show me" : goWords(finding)}</TextButton>
            )}
            <More finding={finding} />
            {policyId && <WhyRule rule={finding.rule} policyId={policyId} />}
          </p>
          {checked && first.get(finding.rule) === noteId && (
            <RuleWaiver finding={finding} checked={checked} save={save} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a tap does for a note about a whole field: the cursor goes there. */
function goWords({ place }: Finding): string {
  if (place.field === EVIDENCE_FIELD) return "Add it now";
  return place.field.endsWith("/alt") ? "Describe it now" : "Write it now";
}

function More({ finding: { more, remedy, fix, waivable_by } }: { finding: Finding }) {
  const waivers = waivable_by.length
    ? `${capital(listed(waivable_by.map(roleName), "or"))} may let it pass.`
    : "";
  const said = [more, fix ? remedy : "", waivers].filter(Boolean).join(" ");
  if (!said) return null;
  return (
    <details>
      <summary>More about this</summary>
      {said}
    </details>
  );
}
