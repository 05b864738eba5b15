import type { Finding, Fix } from "../../api/types";
import { useComposing } from "../../kinds/composing";
import { withText } from "../../kinds/draftContent";
import { isWaived } from "../waivers/waiverState";
import { type Note, notesFor, placeOfFix } from "./fields/findingMarks";

const NONE: readonly Finding[] = [];

/** The words at a JSON Pointer, the notes about them, and how to change both. */
export function useField(pointer: string) {
  const { content, change, checked } = useComposing();
  const findings = checked?.result.evaluation.findings ?? NONE;
  const waivedBy = (finding: Finding) => checked !== null && isWaived(checked.result, finding.rule);
  const notes: Note[] = checked ? notesFor(pointer, findings, checked.content, content) : [];
  return {
    notes: notes.filter((note) => !note.gone).map((note) => ({ ...note, waived: waivedBy(note.finding) })),
    policyId: checked?.result.policy_id,
    placeOf: (fix: Fix) => checked && placeOfFix(fix, checked.content, content),
    write: (text: string) => change(withText(content, pointer, text)),
  };
}
