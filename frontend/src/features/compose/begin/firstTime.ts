/** The first time something can appear, once an answer may be expected. */
import { fromWallClock, toWallClock } from "../../../i18n/zone";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Return the first moment (UTC, ISO 8601) from `expected` on at which clocks in `zone` show `timeOfDay`, such as `09:00`; without
 * one, the first full hour.
 */
export function firstTime(expected: string, timeOfDay: string | null, zone: string): string | null {
  const from = new Date(expected).getTime();
  if (Number.isNaN(from)) return null;
  if (timeOfDay === null) return iso(Math.ceil(from / HOUR) * HOUR);
  const today = toWallClock(expected, zone).slice(0, 10);
  for (const days of [0, 1, 2]) {
    const day = new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
    const at = fromWallClock(`${day}T${timeOfDay}`, zone);
    if (at && new Date(at).getTime() >= from) return at;
  }
  return null;
}

const iso = (at: number): string => new Date(at).toISOString().replace(".000Z", "Z");
