/** Picking words in a text by tapping them. Words that stand side by side become one quote. */
import type { Range } from "../../../ui/text/offsets";

export type Word = Range;

/** The words of `text` as UTF-16 ranges; punctuation stays with its word. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Return the one range from the first to the last picked word; null where none is picked. */
export function spanOf(words: readonly Word[], picked: ReadonlySet<number>): Range | null {
  const first = words[Math.min(...picked)];
  const last = words[Math.max(...picked)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Return the exact substrings that the picked words make; neighbours are joined with what stands between them. */
export function quotesOf(text: string, words: readonly Word[], picked: ReadonlySet<number>): string[] {
  const quotes: string[] = [];
  let from = -1;
  for (let index = 0; index <= words.length; index++) {
    if (picked.has(index)) {
      if (from === -1) from = index;
    } else if (from !== -1) {
      quotes.push(text.slice(words[from]?.start, words[index - 1]?.end));
      from = -1;
    }
  }
  return quotes;
}
