import { describe, expect, it } from "vitest";
import { away, calendarDay, dueWords, moment, momentIn, near, urgency, writeDatesIn } from "./dates";

const LONDON = "Europe/London";
const now = new Date("2026-11-23T13:00:00Z");

describe("a date in words", () => {
  it("reads like a diary entry in the organization's zone", () => {
    expect(moment("2026-11-28T09:00:00Z", LONDON, now)).toBe("Sat 28 Nov, 09:00");
    expect(moment("2026-11-28T09:00:00Z", "America/New_York", now)).toBe("Sat 28 Nov, 04:00");
  });

  it("names the year only when it is another one", () => {
    expect(moment("2025-11-28T09:00:00Z", LONDON, now)).toBe("Fri 28 Nov 2025, 09:00");
  });

  it("says today, tomorrow and yesterday by the zone's calendar, not by hours passed", () => {
    expect(near("2026-11-23T16:00:00Z", LONDON, now)).toBe("today 16:00");
    expect(near("2026-11-24T00:30:00Z", LONDON, now)).toBe("tomorrow 00:30");
    expect(near("2026-11-22T23:59:00Z", LONDON, now)).toBe("yesterday 23:59");
    expect(near("2026-11-24T02:00:00Z", "America/New_York", now)).toBe("today 21:00");
    expect(near("2026-11-26T09:00:00Z", LONDON, now)).toBe("Thu 26 Nov, 09:00");
  });

  it("counts the distance in the unit a person would use", () => {
    expect(away("2026-11-23T16:00:00Z", now)).toBe("in 3 h");
    expect(away("2026-11-23T13:25:00Z", now)).toBe("in 25 min");
    expect(away("2026-11-23T13:00:10Z", now)).toBe("now");
    expect(away("2026-11-21T13:00:00Z", now)).toBe("2 days ago");
    expect(away("2026-11-24T18:00:00Z", now)).toBe("in 29 h");
  });

  it("says how pressing a deadline is", () => {
    expect(urgency("2026-11-23T12:59:00Z", now)).toBe("late");
    expect(urgency("2026-11-23T16:00:00Z", now)).toBe("soon");
    expect(urgency("2026-11-24T09:00:00Z", now)).toBe("today");
    expect(urgency("2026-11-30T09:00:00Z", now)).toBe("later");
  });

  it("puts the deadline and the time left in one phrase", () => {
    expect(dueWords("2026-11-23T16:00:00Z", LONDON, now)).toBe("due today 16:00 (in 3 h)");
    expect(dueWords("2026-11-22T16:00:00Z", LONDON, now)).toBe("was due yesterday 16:00 (21 h ago)");
  });

  it("keeps a calendar date on its day in every zone", () => {
    expect(calendarDay("2026-12-01", now)).toBe("Tue 1 Dec");
  });
});

describe("a date as another language writes it", () => {
  const at = "2026-11-28T15:05:00Z";

  it("keeps that language's order and clock, and the words around it", () => {
    expect(momentIn("en-US", at, LONDON, now)).toMatch(/^Sat, Nov 28, 0?3:05\sPM$/);
    expect(momentIn("de-DE", at, LONDON, now)).toBe("Sa., 28. Nov., 15:05");
    expect(momentIn("fr-FR", "2025-11-28T15:05:00Z", LONDON, now)).toMatch(/^ven\. 28 nov\. 2025, 15:05$/);
  });

  it("is asked for once and holds until another is", () => {
    writeDatesIn("de-DE");
    expect(near("2026-11-23T16:00:00Z", LONDON, now)).toBe("today 16:00");
    expect(moment(at, LONDON, now)).toBe("Sa., 28. Nov., 15:05");
    writeDatesIn("en-GB");
    expect(moment(at, LONDON, now)).toBe("Sat 28 Nov, 15:05");
  });
});
