import { describe, expect, it } from "vitest";
import { diffWords, unchanged } from "./diff";

const wasIn = (parts: ReturnType<typeof diffWords>) =>
  parts
    .filter((part) => part.op !== "added")
    .map((part) => part.text)
    .join("");
const isIn = (parts: ReturnType<typeof diffWords>) =>
  parts
    .filter((part) => part.op !== "removed")
    .map((part) => part.text)
    .join("");

describe("the difference between two texts", () => {
  it("marks the words that changed and leaves the rest", () => {
    expect(diffWords("Saturday we plant 400 trees", "Saturday we plant 300 trees")).toEqual([
      { op: "same", text: "Saturday we plant " },
      { op: "removed", text: "400" },
      { op: "added", text: "300" },
      { op: "same", text: " trees" },
    ]);
  });

  it.each([
    ["", "new words"],
    ["old words", ""],
    ["a b c d", "d c b a"],
    ["line one\nline two", "line one\n\nline 2 🌳"],
    ["same", "same"],
  ])("gives back both texts, from %j to %j", (from, to) => {
    const parts = diffWords(from, to);
    expect(wasIn(parts)).toBe(from);
    expect(isIn(parts)).toBe(to);
    expect(unchanged(parts)).toBe(from === to);
  });

  it("answers at once for texts too long to compare by words", () => {
    const long = (word: string) => `${word} `.repeat(5_000);
    const parts = diffWords(long("a"), long("b"));
    expect(wasIn(parts)).toBe(long("a"));
    expect(isIn(parts)).toBe(long("b"));
  });
});
