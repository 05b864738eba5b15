/** Which two versions of something an address asks to compare, and what to say where it asks for what there is not. */

/** What the address says of them; a word where it is no number. */
export type AskedVersions = { from?: number | string | undefined; to?: number | string | undefined };

/** `wrong` says in words what cannot be shown; `from` and `to` are then the last two. */
export type TwoVersions = { from: number; to: number; wrong: string };

/** What an address says, as far as it says anything: nothing is left out unseen, so that it can be named in words. */
export function askedVersions(search: Record<string, unknown>): AskedVersions {
  return { from: said(search.from), to: said(search.to) };
}

function said(value: unknown): number | string | undefined {
  if (value === undefined || value === "") return undefined;
  return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}

/** The two versions to compare of `newest`, two at least: those asked for, or the last two. */
export function twoVersions({ from, to }: AskedVersions, newest: number): TwoVersions {
  const wrong = [from, to].map((each) => notThere(each, newest)).find(Boolean);
  if (wrong) return { from: newest - 1, to: newest, wrong };
  const until = to === undefined ? newest : Number(to);
  return { from: from === undefined ? Math.max(1, until - 1) : Number(from), to: until, wrong: "" };
}

function notThere(asked: number | string | undefined, newest: number): string {
  if (asked === undefined) return "";
  const number = typeof asked === "number" || /^-?\d+$/.test(asked) ? Number(asked) : Number.NaN;
  if (!Number.isInteger(number)) return `“${shortened(String(asked))}” is not the number of a version.`;
  if (number < 1 || number > newest) return `There is no version ${number}: there are ${newest}.`;
  return "";
}

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
