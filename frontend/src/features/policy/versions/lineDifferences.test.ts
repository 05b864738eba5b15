import { describe, expect, it } from "vitest";
import { hunks, lineStart } from "./lineDifferences";

describe("the beginning of a line", () => {
  it("is found, and stays within the text", () => {
    const text = "a\nbb\n\nc";
    expect([1, 2, 3, 4, 9].map((line) => lineStart(text, line))).toEqual([0, 2, 5, 6, 7]);
    expect(lineStart("", 1)).toBe(0);
  });
});

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`);

describe("what differs between two texts", () => {
  it("is nothing when they are the same", () => {
    expect(hunks("a\nb", "a\nb")).toEqual([]);
  });

  it("stands with two lines around it, and says where it begins", () => {
    const before = numbers(1, 20).join("\n");
    const after = before.replace("\n10\n", "\nten\n");
    expect(hunks(before, after)).toEqual([
      {
        line: 8,
        parts: [
          { op: "same", text: "8\n" },
          { op: "same", text: "9\n" },
          { op: "removed", text: "10\n" },
          { op: "added", text: "ten\n" },
          { op: "same", text: "11\n" },
          { op: "same", text: "12\n" },
        ],
      },
    ]);
  });

  it("is kept apart where much between is the same, and together where little is", () => {
    const before = numbers(1, 30).join("\n");
    const far = before.replace("\n5\n", "\nfive\n").replace("\n25\n", "\n25\nnew\n");
    expect(hunks(before, far).map((hunk) => hunk.line)).toEqual([3, 24]);
    const close = before.replace("\n5\n", "\nfive\n").replace("\n8\n", "\neight\n");
    expect(hunks(before, close)).toHaveLength(1);
  });

  it("begins at the first line when that one differs, and ends with the last", () => {
    const [first, last] = hunks(numbers(1, 12).join("\n"), ["one", ...numbers(2, 12), "end"].join("\n"));
    expect(first?.line).toBe(1);
    expect(last?.parts.at(-1)).toEqual({ op: "added", text: "end\n" });
  });
});
