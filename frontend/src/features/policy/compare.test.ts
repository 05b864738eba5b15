import { describe, expect, it } from "vitest";
import type { PolicyDocument, PolicySummary } from "../../api/types";
import { compare, comparedWith, nothingChanged } from "./compare";

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

const stage = (title: string, hours = 24) => ({
  id: title,
  title,
  roles: ["comms_lead"],
  why: "They read it first.",
  need: "any",
  distinct_roles: false,
  decide_within: hours,
  escalate_to: null,
});

const document = (changed: Partial<Record<keyof PolicyDocument, unknown>> = {}) =>
  ({
    title: "Policy",
    text: [
      { id: "why", title: "Why", body: "We speak to help.\n" },
      { id: "how", title: "How", body: "Plainly." },
    ],
    rules: [rule("alt"), rule("tags")],
    routes: [{ id: "all", title: "Everything", when: null, stages: [stage("Comms lead")] }],
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

describe("what changes between two versions", () => {
  it("is nothing when they say the same", () => {
    expect(nothingChanged(compare(document(), document()))).toBe(true);
  });

  it("is marked in the words of the section that changed, and only there", () => {
    const after = document({
      text: [{ id: "why", title: "Why", body: "We speak to help people.\n" }, document().text[1]],
    });
    const { sections } = compare(document(), after);
    expect(sections.map((section) => [section.id, section.what])).toEqual([["why", "changed"]]);
    expect(added(sections[0]?.parts)).toContain("people");
  });

  it("is not that the lines of a text were broken elsewhere", () => {
    const text = (body: string) => document({ text: [{ id: "why", title: "Why", body }] });
    const before = text("We speak\nto help.\n\n- First\n- Second");
    expect(nothingChanged(compare(before, text("We speak to\nhelp.\n\n- First\n- Second")))).toBe(true);
    expect(nothingChanged(compare(before, text("We speak to help.\n\n- First - Second")))).toBe(false);
  });

  it("shows a section that is gone as removed", () => {
    const [gone] = compare(document(), document({ text: [document().text[0]] })).sections;
    expect(gone).toMatchObject({ id: "how", what: "gone" });
    expect(gone?.parts).toEqual([{ op: "removed", text: "Plainly." }]);
  });

  it("tells a rule that came, went or does something else, in the words of its severity", () => {
    const rules = [rule("alt", { severity: "block", waivable_by: ["legal"] }), rule("links")];
    const found = compare(document(), document({ rules })).rules;
    expect(found.map((change) => [change.id, change.what])).toEqual([
      ["alt", "changed"],
      ["links", "new"],
      ["tags", "gone"],
    ]);
    expect(added(found[0]?.parts)).toContain("Must be fixed");
    expect(added(found[0]?.parts)).toContain("Legal may let it pass.");
  });

  it("names the words a rule newly looks for", () => {
    const before = document({ rules: [rule("words", { parameters: { terms: ["hurry"] } })] });
    const after = document({ rules: [rule("words", { parameters: { terms: ["hurry", "act now"] } })] });
    expect(added(compare(before, after).rules[0]?.parts)).toContain("act now");
  });

  it("says when other people are asked, or have another time", () => {
    const routes = [
      { id: "all", title: "Everything", when: null, stages: [stage("Comms lead", 48), stage("CEO office")] },
    ];
    const [change] = compare(document(), document({ routes })).routes;
    expect(added(change?.parts)).toMatch(/2 days/);
    expect(added(change?.parts)).toMatch(/CEO office/);
  });
});

const version = (number: number, state: PolicySummary["state"], enacted_at: string | null) =>
  ({ id: `v${number}`, number, state, enacted_at }) as PolicySummary;

describe("the version another one is compared with", () => {
  const one = version(1, "superseded", "2026-01-01T00:00:00Z");
  const two = version(2, "draft", null);
  const three = version(3, "in_force", "2026-03-01T00:00:00Z");
  const all = [three, two, one];

  it("is the one in force, for a draft that is older than it too", () => {
    expect(comparedWith(two, all)).toBe(three);
  });

  it("is the one that was in force before, for one in force", () => {
    expect(comparedWith(three, all)).toBe(one);
    expect(comparedWith(one, all)).toBeNull();
  });
});
