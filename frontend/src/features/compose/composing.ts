import { createContext, useContext } from "react";
import type { Checked, Content, Finding, Fix, Plan } from "../../api/types";
import { withText } from "../../kinds/draftContent";
import { isWaived } from "../waivers/waiverState";
import { type Note, notesFor, placeOfFix } from "./fields/findingMarks";

type Composing = {
  content: Content;
  change: (content: Content) => void;
  checked: Checked | null;
  plan: Plan;
  /** Return where the words are kept, once the server has every one of them. */
  save: () => Promise<{ id: string }>;
};

export const ComposingContext = createContext<Composing | null>(null);

export function useComposing(): Composing {
  const composing = useContext(ComposingContext);
  if (!composing) throw new Error("useComposing is for parts of the composer");
  return composing;
}

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
