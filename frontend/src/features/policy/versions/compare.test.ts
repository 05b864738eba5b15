import { describe, expect, it } from "vitest";
import type { PolicyDocument, PolicySummary } from "../../../api/types";
import { comparedWith, reasons, sections } from "./compare";

const rule = (id: string, changed: object = {}) => ({
  id,
  title: id,
  why: "Because.",
  check: "banned-terms",
  parameters: {},
  applies_if: null,
  severity: "advise",
  waivable_by: [],
  section: null,
  lesson: null,
  source: null,
  pack: null,
  ...changed,
});

const document = (changed: Partial<Record<keyof PolicyDocument, unknown>> = {}) =>
  ({
    title: "Policy",
    text: [
      { id: "why", title: "Why", body: "We speak to help.\n" },
      { id: "how", title: "How", body: "Plainly." },
    ],
    rules: [rule("alt"), rule("tags")],
    routes: [],
    windows: [],
    packs: [],
    schema: "hashmark.policy/1",
    ...changed,
  }) as unknown as PolicyDocument;

const added = (parts: { op: string; text: string }[] | undefined) =>
  (parts ?? [])
    .filter((part) => part.op === "added")
    .map((part) => part.text)
    .join("");

describe("what changes in the words of two versions", () => {
  it("is nothing when they say the same", () => {
    expect([...sections(document(), document()), ...reasons(document(), document())]).toEqual([]);
  });

  it("is marked in the words of the section that changed, and only there", () => {
    const after = document({
      text: [{ id: "why", title: "Why", body: "We speak to help people.\n" }, document().text[1]],
    });
    const changed = sections(document(), after);
    expect(changed.map((section) => [section.id, section.what])).toEqual([["why", "changed"]]);
    expect(added(changed[0]?.parts)).toContain("people");
  });

  it("is not that the lines of a text were broken elsewhere", () => {
    const text = (body: string) => document({ text: [{ id: "why", title: "Why", body }] });
    const before = text("We speak\nto help.\n\n- First\n- Second");
    expect(sections(before, text("We speak to\nhelp.\n\n- First\n- Second"))).toEqual([]);
    expect(sections(before, text("We speak to help.\n\n- First - Second"))).toHaveLength(1);
  });

  it("shows a section that is gone as removed", () => {
    const [gone] = sections(document(), document({ text: [document().text[0]] }));
    expect(gone).toMatchObject({ id: "how", what: "gone" });
    expect(gone?.parts).toEqual([{ op: "removed", text: "Plainly." }]);
  });

  it("marks the reason of a rule that both versions have, under its new title", () => {
    const rules = [
      rule("alt", { title: "Words for pictures", why: "Because people listen." }),
      rule("links"),
    ];
    const [changed, ...others] = reasons(document(), document({ rules }));
    expect(others).toEqual([]);
    expect(changed?.title).toEqual([{ op: "same", text: "Words for pictures" }]);
    expect(added(changed?.parts)).toContain("people listen");
  });
});

const version = (number: number, state: PolicySummary["state"], effective_from: string | null) =>
  ({ id: `v${number}`, number, state, effective_from }) as PolicySummary;

describe("the version another one is compared with", () => {
  const one = version(1, "superseded", "2026-01-01T00:00:00Z");
  const two = version(2, "draft", null);
  const three = version(3, "in_force", "2026-03-01T00:00:00Z");
  const all = [three, two, one];

  it("is the one in force, for a draft that is older than it too", () => {
    expect(comparedWith(two, all)).toBe(three);
  });

  it("is the one in force, for one that waits for its day", () => {
    expect(comparedWith(version(4, "scheduled", "2026-12-01T00:00:00Z"), all)).toBe(three);
  });

  it("is the one that was in force before, for one in force", () => {
    expect(comparedWith(three, all)).toBe(one);
    expect(comparedWith(one, all)).toBeNull();
  });
});
