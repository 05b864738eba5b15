/** What the discussion says about itself: what a thread is about, who reads it, what became of its words. */
import type { Thread, ThreadPlace } from "../../../api/types";
import type { WordMark } from "../../../ui/preview/marks";
import { toUnits } from "../../../ui/text/offsets";

const SHORT = 60;

/** The address of a thread on its page. */
export const anchorOf = (thread: Pick<Thread, "id">): string => `thread-${thread.id}`;

/** What a thread is about, in a few words: “400 trees”, or the name of the field. */
export function about({ field, label, quote }: ThreadPlace): string {
  if (field === null) return "the whole proposal";
  if (!quote) return `“${label}”`;
  return `“${quote.length > SHORT ? `${quote.slice(0, SHORT)}…` : quote}”`;
}

/** What became of the words since the thread was begun; "" while they stand there. */
export function becameOf({ found, quote, gone_since }: ThreadPlace): string {
  if (found === "there") return "";
  if (found === "changed") return "These words have changed since.";
  const what = quote ? "These words are gone" : "This is gone";
  return gone_since === null ? `${what} from the newest words.` : `${what} since version ${gone_since}.`;
}

/** Who reads a thread, for the author themselves or for everybody else. */
export function readBy(thread: Pick<Thread, "audience">, author: string, mine: boolean): string {
  if (mine) return "Everybody who reads this proposal reads this.";
  return thread.audience === "internal"
    ? `Internal: ${author}, who wrote the proposal, does not see that this exists.`
    : `Shared: ${author}, who wrote the proposal, reads this too.`;
}

/** The marks in the text of one field: where open threads point at words that stand there. */
export function marksIn(threads: readonly Thread[], field: string, text: string): WordMark[] {
  return threads.flatMap((thread, index) => {
    const { place } = thread;
    if (thread.state !== "open" || place.field !== field || place.start === null || place.end === null)
      return [];
    const start = toUnits(text, place.start);
    const end = toUnits(text, place.end);
    // What is on the page may be older or newer than what the server compared with: a mark under other words would mislead.
    if (place.found === "there" && text.slice(start, end) !== place.quote) return [];
    if (end <= start) return [];
    const number = index + 1;
    return [
      { start, end, number, target: anchorOf(thread), label: `Question ${number}, about ${about(place)}` },
    ];
  });
}
