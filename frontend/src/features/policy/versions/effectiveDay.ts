/** From which day a version applies: days of the organization's own zone, from tomorrow to a year ahead. */
import { fromWallClock, toWallClock } from "../../../i18n/zone";

/** A calendar day, `2026-12-01`, or "" while none is chosen. */
export type Day = string;

const DAY = 86_400_000;
const YEAR = 365 * DAY;

const dayIn = (zone: string, at: number): Day => toWallClock(new Date(at).toISOString(), zone).slice(0, 10);

/** The first day that can be chosen: the one after today, where the organization is. */
export function earliestDay(zone: string, now: Date): Day {
  const [year = 0, month = 1, day = 1] = dayIn(zone, now.getTime()).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

export const latestDay = (zone: string, now: Date): Day => dayIn(zone, now.getTime() + YEAR);

/** The moment a day begins in `zone`, in UTC; null for no day. */
export const startOfDay = (day: Day, zone: string): string | null => fromWallClock(`${day}T00:00`, zone);

/** What is wrong with the day, in words; empty when it can be taken. */
export function dayProblem(day: Day, zone: string, now: Date): string {
  if (!startOfDay(day, zone)) return "Choose the first day on which it applies.";
  if (day < earliestDay(zone, now)) return "Choose a day from tomorrow on, or let it apply from now on.";
  if (day > latestDay(zone, now)) return "Choose a day within a year.";
  return "";
}
