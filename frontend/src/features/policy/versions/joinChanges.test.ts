import { describe, expect, it } from "vitest";
import { diffWords, type Part } from "../../../ui/text/diff";
import { joinChanges } from "./joinChanges";

const side = (parts: readonly Part[], without: Part["op"]) =>
  parts
    .filter((part) => part.op !== without)
    .map((part) => part.text)
    .join("");

describe("a difference gathered", () => {
  it("shows words that were exchanged one after the other as one exchange", () => {
    expect(joinChanges(diffWords("Now: Worth a look.", "Now: Must be fixed."))).toEqual([
      { op: "same", text: "Now: " },
      { op: "removed", text: "Worth a look." },
      { op: "added", text: "Must be fixed." },
    ]);
  });

  it("says the same of both texts as before", () => {
    const [before, after] = ["One two three four.\nFive six", "One 2 3 four.\nFive and six"];
    const parts = joinChanges(diffWords(before, after));
    expect(side(parts, "added")).toBe(before);
    expect(side(parts, "removed")).toBe(after);
  });

  it("keeps apart what a kept word or a new line stands between", () => {
    expect(joinChanges(diffWords("a b c", "x b y")).map((part) => part.op)).toEqual([
      "removed",
      "added",
      "same",
      "removed",
      "added",
    ]);
    expect(joinChanges(diffWords("a\nc", "x\ny")).filter((part) => part.op === "same")).toHaveLength(1);
  });
});
