/** The days in the address, and the moments the API is asked for. */
import { fromWallClock } from "./zone";

function dayAfter(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const midnight = (date: string, zone: string): string | undefined =>
  fromWallClock(`${date}T00:00`, zone) ?? undefined;

type Period = { since?: string | undefined; until?: string | undefined };

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Turn whole days of the organization's calendar into moments: from the first midnight to the one after the last day. */
export function asked<Filter extends Period>(filter: Filter, zone: string): Filter {
  const { since, until, ...rest } = filter;
  return {
    ...(rest as Filter),
    since: since && DATE.test(since) ? midnight(since, zone) : undefined,
    until: until && DATE.test(until) ? midnight(dayAfter(until), zone) : undefined,
  };
}
