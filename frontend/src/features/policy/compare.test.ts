import { describe, expect, it } from "vitest";
import type { PolicyDocument } from "../../api/types";
import { compare, nothingChanged } from "./compare";

const document = (changed: Partial<Record<keyof PolicyDocument, unknown>> = {}) =>
  ({
    title: "Policy",
    text: [
      { id: "why", title: "Why", body: "We speak to help." },
      { id: "how", title: "How", body: "Plainly." },
    ],
    rules: [
      { id: "alt", title: "Alt text", severity: "block" },
      { id: "tags", title: "Two hashtags", severity: "advise" },
    ],
    routes: [{ id: "all", title: "Everything", stages: [] }],
    ...changed,
  }) as unknown as PolicyDocument;

describe("what changed between two versions", () => {
  it("is nothing when they say the same", () => {
    expect(nothingChanged(compare(document(), document()))).toBe(true);
  });

  it("is marked in the words of the section that changed, and only there", () => {
    const after = document({
      text: [{ id: "why", title: "Why", body: "We speak to help people." }, document().text[1]],
    });
    const { sections } = compare(document(), after);
    expect(sections.map((section) => section.id)).toEqual(["why"]);
    expect(sections[0]?.parts.some((part) => part.op === "added" && part.text.includes("people"))).toBe(true);
  });

  it("shows a section that is gone as removed", () => {
    const [gone] = compare(document(), document({ text: [document().text[0]] })).sections;
    expect(gone).toMatchObject({ id: "how", parts: [{ op: "removed", text: "Plainly." }] });
  });

  it("names the rules that came, went and changed", () => {
    const rules = [
      { id: "alt", title: "Alt text", severity: "advise" },
      { id: "links", title: "Links", severity: "advise" },
    ];
    expect(compare(document(), document({ rules })).rules).toEqual([
      { id: "alt", title: "Alt text", what: "changed" },
      { id: "links", title: "Links", what: "added" },
      { id: "tags", title: "Two hashtags", what: "removed" },
    ]);
  });

  it("says when other people are asked", () => {
    expect(compare(document(), document({ routes: [] })).routesChanged).toBe(true);
  });
});
