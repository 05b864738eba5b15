import { describe, expect, it } from "vitest";
import { daysBack } from "./daysBack";

describe("days to ask from", () => {
  it("are counted back with today as one of them", () => {
    expect(daysBack("2026-11-23").slice(0, 3)).toEqual([
      { date: "2026-11-23", days: 1 },
      { date: "2026-11-17", days: 7 },
      { date: "2026-10-25", days: 30 },
    ]);
    expect(daysBack("2026-03-01")[1]?.date).toBe("2026-02-23");
  });
});
