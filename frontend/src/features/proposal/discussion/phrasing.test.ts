import { describe, expect, it } from "vitest";
import type { Thread, ThreadPlace } from "../../../api/types";
import { about, becameOf, marksIn } from "./phrasing";

const TEXT = "🌳 We plant 400 trees.";

const place = (changes: Partial<ThreadPlace> = {}): ThreadPlace => ({
  field: "/text",
  label: "The words",
  quote: "400 trees",
  found: "there",
  start: 11,
  end: 20,
  gone_since: null,
  ...changes,
});
const thread = (changes: Partial<ThreadPlace> = {}, state: Thread["state"] = "open"): Thread =>
  ({ id: "t", state, place: place(changes) }) as Thread;

describe("what a thread is about", () => {
  it("is said in a few words", () => {
    expect(about(place())).toBe("“400 trees”");
    expect(about(place({ quote: "" }))).toBe("“The words”");
    expect(about(place({ field: null, quote: "" }))).toBe("the whole proposal");
    expect(about(place({ quote: "x".repeat(80) }))).toHaveLength(63);
  });

  it("and what became of it", () => {
    expect(becameOf(place())).toBe("");
    expect(becameOf(place({ found: "changed" }))).toBe("These words have changed since.");
    expect(becameOf(place({ found: "gone", gone_since: 3 }))).toBe("These words are gone since version 3.");
    expect(becameOf(place({ found: "gone" }))).toBe("These words are gone from the newest words.");
    expect(becameOf(place({ found: "gone", quote: "", gone_since: 2 }))).toBe(
      "This is gone since version 2.",
    );
  });
});

describe("the marks in the words", () => {
  it("stand where the words are, counted as the browser counts", () => {
    const [mark] = marksIn([thread({ field: null }), thread()], "/text", TEXT);
    expect(TEXT.slice(mark?.start, mark?.end)).toBe("400 trees");
    expect([mark?.number, mark?.label]).toEqual([2, "Question 2, about “400 trees”"]);
  });

  it("are not under other words than those meant, nor where nothing is open", () => {
    expect(marksIn([thread({ start: 10, end: 19 })], "/text", TEXT)).toEqual([]);
    expect(marksIn([thread({}, "settled")], "/text", TEXT)).toEqual([]);
    expect(marksIn([thread({ found: "gone", start: null, end: null })], "/text", TEXT)).toEqual([]);
    expect(marksIn([thread()], "/variants/x", TEXT)).toEqual([]);
    expect(marksIn([thread({ found: "changed", start: 50, end: 60 })], "/text", TEXT)).toEqual([]);
  });
});
