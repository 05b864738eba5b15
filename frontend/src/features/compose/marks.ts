/** Findings as marks under the words they mean, carried along while somebody types on. */
import type { Content, Finding, Fix } from "../../api/types";
import { carry, type Range, unitRange } from "../../ui/text/offsets";
import { textAt, withText } from "./content";

export type Note = { id: string; finding: Finding; range: Range | null; gone: boolean };

const idOf = (finding: Finding, index: number): string => `${finding.rule}:${finding.place.field}:${index}`;

/**
 * The notes for one field. `checked` is the content the findings are about, `now` what stands there at this moment.
 * `range` is where the words are now (UTF-16), null for a note on the whole field; `gone` when they were touched since.
 */
export function notesFor(
  field: string,
  findings: readonly Finding[],
  checked: Content,
  now: Content,
): Note[] {
  const before = textAt(checked, field);
  const after = textAt(now, field);
  return findings.flatMap((finding, index): Note[] => {
    if (finding.place.field !== field) return [];
    const id = idOf(finding, index);
    const { start, end } = finding.place;
    if (start == null && end == null) return [{ id, finding, range: null, gone: false }];
    const range = carry(before, after, unitRange(before, finding.place));
    return [{ id, finding, range, gone: range === null }];
  });
}

/** Findings about no field that has its own place on the page. */
export const elsewhere = (findings: readonly Finding[], fields: readonly string[]): Finding[] =>
  findings.filter((finding) => !fields.includes(finding.place.field));

/** Apply a one-tap fix to the words as they are now; null when the words it would replace were touched since. */
export function applyFix(fix: Fix, checked: Content, now: Content): Content | null {
  const before = textAt(checked, fix.field);
  const after = textAt(now, fix.field);
  const range = carry(before, after, unitRange(before, fix));
  if (!range) return null;
  return withText(now, fix.field, after.slice(0, range.start) + fix.replacement + after.slice(range.end));
}
