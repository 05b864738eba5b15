import { describe, expect, it } from "vitest";
import { lineStart } from "./lines";

describe("the beginning of a line", () => {
  it("is found, and stays within the text", () => {
    const text = "a\nbb\n\nc";
    expect([1, 2, 3, 4, 9].map((line) => lineStart(text, line))).toEqual([0, 2, 5, 6, 7]);
    expect(lineStart("", 1)).toBe(0);
  });
});
