import { describe, expect, it } from "vitest";
import { fromWallClock, toWallClock } from "./zone";

describe("the clock on the wall of the organization", () => {
  it("shows a moment as people there read it", () => {
    expect(toWallClock("2026-11-28T09:00:00Z", "Europe/London")).toBe("2026-11-28T09:00");
    expect(toWallClock("2026-07-01T09:00:00Z", "Europe/London")).toBe("2026-07-01T10:00");
    expect(toWallClock("2026-11-28T03:30:00Z", "America/New_York")).toBe("2026-11-27T22:30");
    expect(toWallClock("no date", "UTC")).toBe("");
  });

  it("finds the moment again, in winter and in summer", () => {
    expect(fromWallClock("2026-11-28T09:00", "Europe/London")).toBe("2026-11-28T09:00:00Z");
    expect(fromWallClock("2026-07-01T10:00", "Europe/London")).toBe("2026-07-01T09:00:00Z");
    expect(fromWallClock("2026-07-01T10:00", "Asia/Kolkata")).toBe("2026-07-01T04:30:00Z");
  });

  it("moves a time that the spring change skips, and takes the first of two in autumn", () => {
    expect(fromWallClock("2026-03-29T01:30", "Europe/London")).toBe("2026-03-29T01:30:00Z");
    expect(fromWallClock("2026-10-25T01:30", "Europe/London")).toBe("2026-10-25T00:30:00Z");
    expect(fromWallClock("2026-11-01T01:30", "America/New_York")).toBe("2026-11-01T05:30:00Z");
  });

  it("refuses what is no time", () => {
    expect(fromWallClock("", "Europe/London")).toBeNull();
  });
});
