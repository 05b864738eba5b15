/** Findings as marks under the words they mean, carried along while somebody types on. */
import type { Content, Finding, Fix } from "../../../api/types";
import { textAt } from "../../../kinds/draftContent";
import { carry, type Range, unitRange } from "../../../ui/text/offsets";

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

/** Where a one-tap fix goes in the words as they are now; null when the words it would replace were touched since. */
export function placeOfFix(fix: Fix, checked: Content, now: Content): Range | null {
  const before = textAt(checked, fix.field);
  return carry(before, textAt(now, fix.field), unitRange(before, fix));
}

const SHORT = 40;
const VISIBLE = /[^\p{C}\p{Z}]/u;
const short = (words: string): string =>
  words.length > SHORT ? `${words.slice(0, SHORT - 1).trimEnd()}…` : words;

/** What a fix did, for the note after it: `was` is what stood in its place. */
export function fixedWords(was: string, words: string): string {
  if (!words) {
    return VISIBLE.test(was) ? `Took out “${short(was)}”.` : "Took out the character nobody can see.";
  }
  if (!was) return `Wrote “${short(words.trim())}” at the start.`;
  return `Wrote “${short(words)}” instead of “${short(was)}”.`;
}
