/**
 * Places in text. The API counts Unicode code points; the browser counts UTF-16 units. An emoji is one of the former
 * and two of the latter, so every place is converted before it is used.
 */

/** Return the UTF-16 index of code point `point`; past the end it is the length. */
export function toUnits(text: string, point: number): number {
  let units = 0;
  for (let seen = 0; seen < point && units < text.length; seen++) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}

/** Return the code point at UTF-16 index `units`: how many come before it. */
export const toPoints = (text: string, units: number): number => Array.from(text.slice(0, units)).length;

export type Range = { start: number; end: number };

/** Return a place counted in code points as a UTF-16 range within `text`; without ends it is the whole text. */
export function unitRange(text: string, place: { start?: number | null; end?: number | null }): Range {
  const start = place.start == null ? 0 : toUnits(text, place.start);
  const end = place.end == null ? text.length : toUnits(text, place.end);
  return { start, end: Math.max(start, end) };
}

/**
 * Carry `range` of `before` over to `after`, where a person has typed meanwhile: in one place, or in several if the
 * words stand in the text only once. Returns null when the words it pointed at were touched: a mark under other words would mislead.
 */
export function carry(before: string, after: string, range: Range): Range | null {
  if (before === after) return range;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (range.end <= head) return range;
  const shift = after.length - before.length;
  if (range.start >= before.length - tail) return { start: range.start + shift, end: range.end + shift };
  return onlyPlace(before.slice(range.start, range.end), before, after);
}

/** Where `words` stand in `after`, when they stand there once and stood in `before` once. */
function onlyPlace(words: string, before: string, after: string): Range | null {
  const start = after.indexOf(words);
  const once = (text: string) => text.indexOf(words) === text.lastIndexOf(words);
  return words && start !== -1 && once(before) && once(after) ? { start, end: start + words.length } : null;
}

export type Run<Mark> = { text: string; start: number; marks: Mark[] };

/** Cut `text` at every end of every range, so that each run lies wholly inside or outside each of them. */
export function runs<Mark extends Range>(text: string, marks: readonly Mark[]): Run<Mark>[] {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    cuts.add(Math.min(mark.start, text.length));
    cuts.add(Math.min(mark.end, text.length));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      marks: marks.filter((mark) => mark.start < end && mark.end > start),
    };
  });
}
