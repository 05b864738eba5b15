import { describe, expect, it } from "vitest";
import type { Content, Finding, Post } from "../../../api/types";
import { blank, textAt } from "../../../kinds/draftContent";
import { elsewhere, fixedWords, notesFor, placeOfFix } from "./findingMarks";

const post = (text: string): Content => ({ ...(blank("post") as Post), text });
const finding = (field: string, start: number | null, end: number | null) =>
  ({ rule: "r", place: { field, start, end, network: null } }) as unknown as Finding;

describe("findings under the words", () => {
  const checked = post("🌳 see #plantwithus");
  const found = [finding("/text", 6, 18), finding("/text", null, null), finding("/media/0/alt", null, null)];

  it("stand at the right place after an emoji", () => {
    const [note] = notesFor("/text", found, checked, checked);
    const text = textAt(checked, "/text");
    expect(text.slice(note?.range?.start, note?.range?.end)).toBe("#plantwithus");
  });

  it("move along while somebody types, and leave when their words are touched", () => {
    const now = post("🌳 Come and see #plantwithus");
    const moved = notesFor("/text", found, checked, now)[0];
    expect(textAt(now, "/text").slice(moved?.range?.start, moved?.range?.end)).toBe("#plantwithus");
    expect(notesFor("/text", found, checked, post("🌳 see #plant"))[0]).toMatchObject({
      range: null,
      gone: true,
    });
  });

  it("stay with their own field; a note on the whole field has no place", () => {
    expect(notesFor("/text", found, checked, checked)[1]).toMatchObject({ range: null, gone: false });
    expect(notesFor("/media/0/alt", found, checked, checked)).toHaveLength(1);
    expect(elsewhere(found, ["/text"])).toHaveLength(1);
  });
});

describe("a one-tap fix", () => {
  const fix = { label: "", field: "/text", start: 6, end: 18, replacement: "#PlantWithUs" };
  const checked = post("🌳 see #plantwithus");
  const meant = (now: Content, remedy = fix) => {
    const place = placeOfFix(remedy, checked, now);
    return place && textAt(now, "/text").slice(place.start, place.end);
  };

  it("replaces the words it means, wherever they have moved to", () => {
    expect(meant(checked)).toBe("#plantwithus");
    expect(meant(post("Hello 🌳 see #plantwithus!"))).toBe("#plantwithus");
  });

  it("does nothing to words that were changed meanwhile", () => {
    expect(meant(post("🌳 see #plant"))).toBeNull();
  });

  it("puts what belongs at the beginning there, whatever was typed since", () => {
    const insert = { label: "", field: "/text", start: 0, end: 0, replacement: "#ad " };
    expect(placeOfFix(insert, checked, post("Come and see #plantwithus"))).toEqual({ start: 0, end: 0 });
  });

  it("says what it did", () => {
    expect(fixedWords("", "#ad ")).toBe("Wrote “#ad” at the start.");
    expect(fixedWords("#openday", "#OpenDay")).toBe("Wrote “#OpenDay” instead of “#openday”.");
    expect(fixedWords("🎉", "")).toBe("Took out “🎉”.");
    expect(fixedWords("\u200b", "")).toBe("Took out the character nobody can see.");
    expect(fixedWords("a".repeat(60), "b")).toContain(`${"a".repeat(39)}…`);
  });
});
