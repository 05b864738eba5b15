import { describe, expect, it } from "vitest";
import { carry, runs, toPoints, toUnits, unitRange } from "./offsets";

describe("places in text", () => {
  const text = "Plant 🌳🌳 with us";

  it("counts an emoji once for the server and twice for the browser", () => {
    expect(toUnits(text, 6)).toBe(6);
    expect(toUnits(text, 7)).toBe(8);
    expect(toUnits(text, 8)).toBe(10);
  });

  it("is counted back the same way", () => {
    for (let point = 0; point <= Array.from(text).length; point++) {
      expect(toPoints(text, toUnits(text, point))).toBe(point);
    }
  });

  it("stands at every boundary between characters, one after the other", () => {
    const characters = Array.from(text);
    characters.forEach((character, point) => {
      const range = unitRange(text, { start: point, end: point + 1 });
      expect(text.slice(range.start, range.end)).toBe(character);
    });
  });

  it("never points past the end", () => {
    expect(toUnits(text, 999)).toBe(text.length);
    expect(unitRange("ab", { start: 5, end: 3 })).toEqual({ start: 2, end: 2 });
  });

  it("takes a place without ends for the whole text", () => {
    expect(unitRange(text, {})).toEqual({ start: 0, end: text.length });
    expect(unitRange(text, { start: null, end: null })).toEqual({ start: 0, end: text.length });
  });
});

describe("a mark while someone types", () => {
  const mark = { start: 6, end: 11 };

  it("stays when the typing comes after it", () => {
    expect(carry("hello world", "hello world today", mark)).toEqual(mark);
  });

  it("moves along when the typing comes before it", () => {
    expect(carry("hello world", "oh, hello world", mark)).toEqual({ start: 10, end: 15 });
    expect(carry("hello world", "lo world", mark)).toEqual({ start: 3, end: 8 });
  });

  it("goes away when its own words are touched", () => {
    expect(carry("hello world", "hello wxorld", mark)).toBeNull();
    expect(carry("hello world", "hello", mark)).toBeNull();
  });
});

describe("runs", () => {
  it("cuts overlapping marks into runs that together are the text", () => {
    const a = { start: 2, end: 6, id: "a" };
    const b = { start: 4, end: 8, id: "b" };
    const cut = runs("0123456789", [a, b]);
    expect(cut.map((run) => run.text).join("")).toBe("0123456789");
    expect(cut.map((run) => run.marks.map((mark) => mark.id).join(""))).toEqual(["", "a", "ab", "b", ""]);
  });

  it("yields nothing for an empty text", () => {
    expect(runs("", [])).toEqual([]);
  });
});
