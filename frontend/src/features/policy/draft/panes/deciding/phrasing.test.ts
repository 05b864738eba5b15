import { describe, expect, it } from "vitest";
import { exampleWords, partOptions } from "./phrasing";

describe("parts of a stage's time", () => {
  it("are offered by name, with the one that is set in its place", () => {
    expect(partOptions("50").map(({ label }) => label)).toEqual([
      "A quarter of the time",
      "A third of the time",
      "Half of the time",
      "Two thirds of the time",
      "Three quarters of the time",
      "Nine tenths of the time",
    ]);
    expect(partOptions("62")[3]).toEqual({ value: "62", label: "62 % of the time" });
    expect(partOptions("soon")).toHaveLength(6);
  });

  it("are tried on a day", () => {
    expect(exampleWords({ hours: "working", remind_at: "50", escalate_at: "67" })).toBe(
      "In a stage of 24 working hours: a reminder after 12, others asked too after about 16, and the end after 24.",
    );
    expect(exampleWords({ hours: "clock", remind_at: "soon", escalate_at: "75" })).toBe("");
  });
});
