/** Changing the words in a field for somebody, in a way that they can take back. */
import { carry, type Range } from "../text/offsets";

/**
 * Put `words` in the place of `range` as if they had been typed: the caret stands behind them, the field tells its page,
 * and the browser's own undo knows the step. Where the browser has no such command the words are set without the last.
 */
export function typeOver(area: HTMLTextAreaElement, range: Range, words: string): void {
  area.focus();
  area.setSelectionRange(range.start, range.end);
  if (!words && range.start === range.end) return;
  const typed = words
    ? document.execCommand("insertText", false, words)
    : document.execCommand("delete", false);
  if (typed) return;
  area.setRangeText(words, range.start, range.end, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Take back what `typeOver` did to `was`, where somebody may have typed on meanwhile. Returns false, and leaves all as it
 * is, when the words it put there were touched since.
 */
export function takeBack(area: HTMLTextAreaElement, was: string, range: Range, words: string): boolean {
  const then = was.slice(0, range.start) + words + was.slice(range.end);
  const now = carry(then, area.value, { start: range.start, end: range.start + words.length });
  if (now) typeOver(area, now, was.slice(range.start, range.end));
  return now !== null;
}
