import { describe, expect, it } from "vitest";
import { type Cover, coverWords, ifSet, lastDay, momentsOf, today } from "./phrasing";

const NOW = new Date("2026-11-30T09:00:00Z");
const days = { zone: "Europe/London", day: (at: Date | string) => new Date(at).toISOString().slice(0, 10) };
const who = (id: string, name: string) => ({ id, name, roles: [] });
const cover = (changes: Partial<Cover> = {}): Cover => ({
  id: "1",
  member: who("c", "Chief"),
  deputy: who("l", "Lawyer"),
  begins_at: "2026-11-30T09:00:00Z",
  ends_at: "2026-12-05T00:00:00Z",
  ended_at: null,
  state: "now",
  able: true,
  set_by: who("c", "Chief"),
  actions: [],
  ...changes,
});

describe("cover in words", () => {
  it("names the last day on which it holds, not the midnight after it", () => {
    expect(lastDay("2026-12-05T00:00:00Z", days)).toBe("2026-12-04");
    expect(coverWords(cover(), "x", days)).toBe("Lawyer decides in place of Chief until 2026-12-04.");
  });

  it("speaks to whoever is covered, and to whoever covers", () => {
    expect(coverWords(cover(), "c", days)).toBe("Lawyer decides in your place until 2026-12-04.");
    expect(coverWords(cover(), "l", days)).toBe("You decide in place of Chief until 2026-12-04.");
  });

  it("says both days of what is to come, and what was is over", () => {
    const coming = cover({ state: "coming", begins_at: "2026-12-01T00:00:00Z" });
    expect(coverWords(coming, "x", days)).toContain("from 2026-12-01 to 2026-12-04");
    const never = cover({
      state: "over",
      begins_at: "2026-12-05T00:00:00Z",
      ended_at: "2026-11-30T12:00:00Z",
    });
    expect(coverWords(never, "nobody", days)).toMatch(
      /^It was called off that .+ decides in place of .+ from .+ on\.$/,
    );
    const over = cover({ state: "over", ended_at: "2026-11-30T12:00:00Z" });
    expect(coverWords(over, "c", days)).toBe("Lawyer decided in your place on 2026-11-30.");
  });

  it("says before it is set what it will do", () => {
    expect(ifSet({ member: null, deputy: "Lawyer" }, "Mon 30 Nov", "Fri 4 Dec")).toContain(
      "Lawyer can decide what waits for you",
    );
    expect(ifSet({ member: "Chief", deputy: "Lawyer" }, "Mon 30 Nov", "Mon 30 Nov")).toContain(
      "On Mon 30 Nov",
    );
  });
});

describe("days as moments", () => {
  it("begins now when it begins today, and ends with its last day in the zone", () => {
    expect(momentsOf("2026-11-30", "2026-12-04", "America/New_York", NOW)).toEqual({
      begins_at: null,
      ends_at: "2026-12-05T05:00:00Z",
    });
  });

  it("begins with the first day when that is to come", () => {
    expect(momentsOf("2026-12-01", "2026-12-01", "Europe/London", NOW)?.begins_at).toBe(
      "2026-12-01T00:00:00Z",
    );
  });

  it("is nothing where a day is missing", () => {
    expect(momentsOf("2026-12-01", "", "Europe/London", NOW)).toBeNull();
  });

  it("knows which day it is in the zone", () => {
    expect(today("Pacific/Auckland", new Date("2026-11-30T20:00:00Z"))).toBe("2026-12-01");
  });
});
