/** What somebody asks of the list of proposals, as a sentence. */
import type { ProposalFilter } from "../../api/queries";
import { capital, plain } from "../../i18n/phrasing";

/** Names for what a filter holds by id or code. */
export type Names = {
  kind?: string | undefined;
  state?: string | undefined;
  author?: string | undefined;
  decider?: string | undefined;
  channel?: string | undefined;
};

/** "Posts with “trees” by anyone, in any state, started since the beginning." `day` puts a date in words. */
export function proposalQuestion(
  filter: ProposalFilter,
  names: Names,
  day: (date: string) => string,
): string {
  const parts = [
    filter.kind ? capital(names.kind ?? plain(filter.kind)) : "Everything",
    filter.words ? ` with “${filter.words}”` : "",
    filter.mine ? " by you" : ` by ${filter.author ? (names.author ?? "one person") : "anyone"}`,
    filter.decider ? `, decided by ${names.decider ?? "one person"}` : "",
    filter.channel ? `, for ${names.channel ?? "one channel"}` : "",
    `, ${filter.state ? (names.state ?? plain(filter.state)).toLowerCase() : "in any state"}`,
    filter.since || filter.until
      ? `, started since ${filter.since ? day(filter.since) : "the beginning"}`
      : "",
    filter.until ? ` until the end of ${day(filter.until)}` : "",
  ];
  return `${parts.join("")}.`;
}
