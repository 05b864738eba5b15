import { describe, expect, it } from "vitest";
import { dayProblem, earliestDay, latestDay, startOfDay } from "./effectiveDay";

const EVENING = new Date("2026-11-30T23:30:00Z");

describe("the day from which a version applies", () => {
  it("begins where the organization is, not where the browser is", () => {
    expect(startOfDay("2026-12-01", "Europe/London")).toBe("2026-12-01T00:00:00Z");
    expect(startOfDay("2026-12-01", "Pacific/Auckland")).toBe("2026-11-30T11:00:00Z");
    expect(startOfDay("2027-07-01", "America/New_York")).toBe("2027-07-01T04:00:00Z");
    expect(startOfDay("", "Europe/London")).toBeNull();
  });

  it("is tomorrow at the earliest, by the organization's calendar", () => {
    expect(earliestDay("Europe/London", EVENING)).toBe("2026-12-01");
    expect(earliestDay("Pacific/Auckland", EVENING)).toBe("2026-12-02");
    expect(earliestDay("America/New_York", EVENING)).toBe("2026-12-01");
  });

  it("is refused in words when it is none, too near or too far", () => {
    const say = (day: string) => dayProblem(day, "Europe/London", EVENING);
    expect(say("")).toMatch(/first day/);
    expect(say("2026-11-30")).toMatch(/tomorrow/);
    expect(say("2026-12-01")).toBe("");
    expect(say(latestDay("Europe/London", EVENING))).toBe("");
    expect(say("2027-12-01")).toMatch(/within a year/);
  });
});
