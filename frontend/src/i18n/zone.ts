/** Between a moment and what a clock on the wall in a zone says, for the date and time input. */
function wallClock(at: Date, zone: string): string {
  return new Intl.DateTimeFormat("sv-SE", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  })
    .format(at)
    .replace(" ", "T");
}

/** Return `2026-11-28T09:00` as the wall clock in `zone` shows `moment`. */
export function toWallClock(moment: string, zone: string): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? "" : wallClock(at, zone);
}

const asUtc = (wall: string): number => new Date(`${wall}:00Z`).getTime();

/**
 * Return the moment (UTC, ISO 8601) at which the wall clock in `zone` shows `wall`, or null when it is no time.
 * A time skipped in spring is moved forward by the gap; of a time that comes twice in autumn the first is meant.
 */
export function fromWallClock(wall: string, zone: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(wall)) return null;
  const wanted = asUtc(wall.slice(0, 16));
  if (Number.isNaN(wanted)) return null;
  const offsetAt = (ms: number) => asUtc(wallClock(new Date(ms), zone)) - ms;
  const before = offsetAt(wanted - 86_400_000);
  const after = offsetAt(wanted + 86_400_000);
  for (const offset of [before, after]) {
    if (offsetAt(wanted - offset) === offset) return iso(wanted - offset);
  }
  return iso(wanted - before);
}

const iso = (ms: number): string => new Date(ms).toISOString().replace(".000Z", "Z");

/** The time zones this browser knows, and the one that is set. */
export const zonesWith = (current: string): string[] =>
  [...new Set([current, ...Intl.supportedValuesOf("timeZone"), "UTC"])].sort();
