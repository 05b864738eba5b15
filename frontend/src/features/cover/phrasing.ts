/** Cover in sentences: who decides in whose place, and from which day to which. */
import type { components } from "../../api/schema.gen";
import { fromWallClock, toWallClock } from "../../i18n/zone";

export type Cover = components["schemas"]["CoverView"];
type Days = { zone: string; day: (at: Date | string) => string };

/** The last day of something that ends before `until`: cover that ends at midnight lasts the day before. */
export const lastDay = (until: string, { day }: Pick<Days, "day">): string =>
  day(new Date(new Date(until).getTime() - 1000));

/** "Lawyer decides in place of Chief until Fri 4 Dec." `me` is who reads it. */
export function coverWords(cover: Cover, me: string, days: Days): string {
  const { state, begins_at, ends_at, ended_at } = cover;
  const from = days.day(begins_at);
  if (ended_at && new Date(ended_at) <= new Date(begins_at)) {
    return `It was called off that ${who(cover, me, false, true)} from ${from} on.`;
  }
  const until = lastDay(ended_at ?? ends_at, days);
  const when =
    state === "now" ? `until ${until}` : from === until ? `on ${from}` : `from ${from} to ${until}`;
  return `${who(cover, me, state === "over")} ${when}.`;
}

function who({ member, deputy }: Cover, me: string, over: boolean, within = false): string {
  const verb = (own: boolean) => (over ? "decided" : own ? "decide" : "decides");
  if (member.id === me) return `${deputy.name} ${verb(false)} in your place`;
  if (deputy.id === me) return `${within ? "you" : "You"} ${verb(true)} in place of ${member.name}`;
  return `${deputy.name} ${verb(false)} in place of ${member.name}`;
}

/** What setting cover will do, before it is set. */
export function ifSet(names: { member: string | null; deputy: string }, first: string, last: string): string {
  const whom = names.member ?? "you";
  const when = first === last ? `On ${first}` : `From ${first} to ${last}`;
  return `${when}, ${names.deputy} can decide what waits for ${whom}. Both names stand on each decision. It ends by itself, and ${whom} can still decide too: the first decision counts.`;
}

/** Today as the date input wants it, in `zone`. */
export const today = (zone: string, now: Date): string => toWallClock(now.toISOString(), zone).slice(0, 10);

/** The moments from the beginning of `first`, or from now on when that is today, to the end of `last`; null where a day is missing. */
export function momentsOf(
  first: string,
  last: string,
  zone: string,
  now: Date,
): { begins_at: string | null; ends_at: string } | null {
  const next = new Date(`${last}T12:00:00Z`);
  if (Number.isNaN(next.getTime())) return null;
  next.setUTCDate(next.getUTCDate() + 1);
  const ends = fromWallClock(`${next.toISOString().slice(0, 10)}T00:00`, zone);
  const begins = first <= today(zone, now) ? null : fromWallClock(`${first}T00:00`, zone);
  if (!ends || (first > today(zone, now) && !begins)) return null;
  return { begins_at: begins, ends_at: ends };
}
