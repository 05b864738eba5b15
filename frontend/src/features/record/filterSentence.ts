/** What somebody asks of the record, as a sentence, and the choices it is made of. */
import type { RecordFilter } from "../../api/queries";
import type { EntryType } from "../../api/types";
import { capital, plain, roleName } from "../../i18n/phrasing";

/** Names for what a filter holds by id or code; what is not known is said readably all the same. */
export type Names = { type?: string | undefined; actor?: string | undefined; object?: string | undefined };

const VERDICTS: Record<string, string> = {
  approve: "approved",
  request_changes: "asked for a change",
  reject: "rejected",
  recuse: "let somebody else decide",
  take_back: "took their approval back",
};

export const verdictWords = (verdict: string): string => VERDICTS[verdict] ?? plain(verdict);

/** "Everything by anyone, in any role, since the beginning." and whatever narrows it. `day` puts a date in words. */
export function question(filter: RecordFilter, names: Names, day: (date: string) => string): string {
  const parts = [
    filter.type ? `Entries that say “${names.type ?? plain(filter.type)}”` : "Everything",
    ` by ${filter.actor ? (names.actor ?? "one person") : "anyone"}`,
    filter.role ? `, as ${roleName(filter.role)}` : ", in any role",
    filter.in_place ? ", only in another’s place" : "",
    filter.verdict ? `, where somebody ${verdictWords(filter.verdict)}` : "",
    filter.words ? `, about proposals with “${filter.words}”` : "",
    filter.object ? `, about ${names.object ? `“${names.object}”` : "one thing only"}` : "",
    `, since ${filter.since ? day(filter.since) : "the beginning"}`,
    filter.until ? ` until the end of ${day(filter.until)}` : "",
  ];
  return `${parts.join("")}.`;
}

const GROUPS: [title: string, nouns: string[]][] = [
  ["Decisions", ["review"]],
  ["Proposals", ["proposal", "media"]],
  ["Policy", ["policy"]],
  ["People", ["organization", "member", "invitation", "role"]],
  ["Plan", ["objective", "channel", "audience", "template"]],
  ["The record", ["record"]],
];

export type Group = { title: string; types: EntryType[] };

/** The kinds of entries under a heading each; a kind nobody foresaw has a heading of its own. */
export function grouped(types: readonly EntryType[]): Group[] {
  const nounOf = (type: string): string => type.split(":")[1] ?? "";
  const groups = GROUPS.map(([title, nouns]) => ({
    title,
    types: types.filter((each) => nouns.includes(nounOf(each.type))),
  }));
  const known = new Set(groups.flatMap((group) => group.types));
  const rest = types.filter((each) => !known.has(each));
  const others = [...new Set(rest.map((each) => nounOf(each.type)))].map((noun) => ({
    title: capital(plain(noun)),
    types: rest.filter((each) => nounOf(each.type) === noun),
  }));
  return [...groups, ...others].filter((group) => group.types.length > 0);
}
