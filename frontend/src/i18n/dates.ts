/**
 * Dates in words, in the zone that is handed in: "Sat 28 Nov, 09:00". The year is named only when it is not this one.
 * `now` is passed in, so that every sentence can be tested. Whoever reads may write dates as in another language; the
 * words around them stay as they are.
 */
const PLAIN = "en-GB";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Parts = { weekday: string; day: string; month: string; year: string; hour: string; minute: string };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat(PLAIN, {
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: zone,
    });
    formats.set(zone, format);
  }
  return format;
}

function partsOf(at: Date, zone: string): Parts {
  const parts: Record<string, string> = {};
  for (const part of formatFor(zone).formatToParts(at)) parts[part.type] = part.value;
  return parts as Parts;
}

export function toDate(at: Date | string): Date {
  return typeof at === "string" ? new Date(at) : at;
}

let language = PLAIN;

/** Write dates as in `chosen`, such as "de-DE", from now on. */
export function writeDatesIn(chosen: string): void {
  language = chosen;
}

/** A day, or a time of day, as another language writes it. */
function written(at: Date, zone: string, how: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${zone} ${Object.keys(how)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...how, timeZone: zone });
    formats.set(key, format);
  }
  return format.format(at);
}

/** "Sat 28 Nov", or "Sat 28 Nov 2025" in another year than `now`. */
export function dayOf(at: Date | string, zone: string, now: Date = new Date()): string {
  const parts = partsOf(toDate(at), zone);
  const another = parts.year !== partsOf(now, zone).year;
  if (language !== PLAIN) {
    const day = { weekday: "short", day: "numeric", month: "short" } as const;
    return written(toDate(at), zone, another ? { ...day, year: "numeric" } : day);
  }
  const year = another ? ` ${parts.year}` : "";
  return `${parts.weekday} ${parts.day} ${parts.month}${year}`;
}

/** "09:00" on a 24-hour clock, or as another language tells the time. */
export function timeOf(at: Date | string, zone: string): string {
  if (language !== PLAIN) return written(toDate(at), zone, { hour: "2-digit", minute: "2-digit" });
  const parts = partsOf(toDate(at), zone);
  return `${parts.hour}:${parts.minute}`;
}

/** "Sat 28 Nov, 09:00". */
export function moment(at: Date | string, zone: string, now: Date = new Date()): string {
  return `${dayOf(at, zone, now)}, ${timeOf(at, zone)}`;
}

/** A moment as another language than the one chosen writes it, to choose by. */
export function momentIn(other: string, at: Date | string, zone: string, now: Date): string {
  const chosen = language;
  language = other;
  try {
    return moment(at, zone, now);
  } finally {
    language = chosen;
  }
}

/** "Sat 28 Nov 2026, 09:00": with its year, whichever it is, for what is kept and printed. */
export const dated = (at: Date | string, zone: string): string => moment(at, zone, new Date(0));

/** "today 16:00", "tomorrow 09:00", "yesterday 11:20", else the whole moment. */
export function near(at: Date | string, zone: string, now: Date = new Date()): string {
  const date = toDate(at);
  for (const [word, shift] of [
    ["today", 0],
    ["tomorrow", DAY],
    ["yesterday", -DAY],
  ] as const) {
    if (dayOf(date, zone, date) === dayOf(new Date(now.getTime() + shift), zone, date)) {
      return `${word} ${timeOf(date, zone)}`;
    }
  }
  return moment(date, zone, now);
}

function amount(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1) return "less than a minute";
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(ms / HOUR);
  if (hours < 36) return `${hours} h`;
  return `${Math.round(ms / DAY)} days`;
}

/** "in 3 h", "25 min ago", "now". */
export function away(at: Date | string, now: Date = new Date()): string {
  const ms = toDate(at).getTime() - now.getTime();
  if (Math.abs(ms) < MINUTE / 2) return "now";
  return ms > 0 ? `in ${amount(ms)}` : `${amount(-ms)} ago`;
}

export type Urgency = "late" | "soon" | "today" | "later";

/** How pressing a deadline is. "soon" is under four hours. */
export function urgency(due: Date | string, now: Date = new Date()): Urgency {
  const ms = toDate(due).getTime() - now.getTime();
  if (ms <= 0) return "late";
  if (ms < 4 * HOUR) return "soon";
  return ms < DAY ? "today" : "later";
}

/** "due today 16:00 (in 3 h)", "was due yesterday 16:00 (18 h ago)". */
export function dueWords(due: Date | string, zone: string, now: Date = new Date()): string {
  const verb = urgency(due, now) === "late" ? "was due" : "due";
  return `${verb} ${near(due, zone, now)} (${away(due, now)})`;
}

/** "28 Nov" for a calendar date without a time, such as `2026-11-28`; the year when it is not this one. */
export function calendarDay(date: string, now: Date = new Date()): string {
  return dayOf(new Date(`${date}T12:00:00Z`), "UTC", now);
}
