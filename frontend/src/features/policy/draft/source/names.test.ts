import { describe, expect, it } from "vitest";
import { draftOf } from "./draft";
import { edited } from "./edits";
import { isMakeshift, renamed, slug, stageRenamed, unique } from "./names";
import { readSource } from "./yaml";

const SOURCE = `text:
  - id: plain
    title: Plain words
    body: Short.
rules:
  - id: fits
    section: plain
  - id: other
    section: facts
windows:
  - id: vote
    raises: {fits: block, other: block}
`;

const policy = draftOf(readSource(SOURCE).value);

describe("a name", () => {
  it("is made from a title and never taken twice", () => {
    expect(slug("Payment & gifts, first!", "rule")).toBe("payment-gifts-first");
    expect(slug("Été à Liège", "rule")).toBe("ete-a-liege");
    expect(slug("日本", "rule")).toBe("rule");
    expect(unique("a", ["a", "a-2"])).toBe("a-3");
    expect(isMakeshift("new-rule-2")).toBe(true);
    expect(isMakeshift("new-rules-first")).toBe(false);
  });

  it("changes everywhere it is used", () => {
    const section = readSource(edited(SOURCE, ...renamed(policy, "text", 0, "clear"))).value;
    expect(section).toMatchObject({
      text: [{ id: "clear" }],
      rules: [{ section: "clear" }, { section: "facts" }],
    });
    const rule = readSource(edited(SOURCE, ...renamed(policy, "rules", 0, "short"))).value;
    expect(rule).toMatchObject({ windows: [{ raises: { short: "block", other: "block" } }] });
    expect(rule).not.toHaveProperty("windows.0.raises.fits");
  });
});

describe("a draft", () => {
  it("is read whatever stands in it", () => {
    for (const odd of [null, 3, "x", [], { rules: 4, text: [null, 7, []], routes: [{ stages: "no" }] }]) {
      expect(() => draftOf(odd)).not.toThrow();
    }
    expect(draftOf({ rules: [{ title: 12 }] }).rules[0]).toMatchObject({ title: "12", severity: "advise" });
  });
});

describe("a stage that others wait for", () => {
  it("keeps them waiting under its new name", () => {
    const source = `routes:
  - id: r
    stages:
      - {id: new-stage, title: ""}
      - {id: ceo, title: CEO, waits_for: [new-stage]}
`;
    const [route] = draftOf(readSource(source).value).routes;
    if (!route) throw new Error("no route");
    expect(route.stages.map(({ waits_for }) => waits_for)).toEqual([null, ["new-stage"]]);
    const after = draftOf(
      readSource(edited(source, ...stageRenamed(draftOf(readSource(source).value), route, 0, "comms"))).value,
    );
    expect(after.routes[0]?.stages).toMatchObject([{ id: "comms" }, { id: "ceo", waits_for: ["comms"] }]);
  });
});

describe("an added stage", () => {
  const source = `routes:
  - id: r
    stages:
      - {id: new-stage, title: ""}
rules:
  - id: prices
    adds: [new-stage-2, other]
windows:
  - id: vote
    adds: [new-stage-2]
extra_stages:
  - {id: new-stage-2, title: "", waits_for: [new-stage]}
  - {id: other, title: Other, waits_for: [new-stage-2]}
`;
  const policy = draftOf(readSource(source).value);

  it("is known by its new name to the rules and periods that add it, and to the stages that wait for it", () => {
    const after = draftOf(readSource(edited(source, ...renamed(policy, "extra_stages", 0, "legal"))).value);
    expect(after.rules[0]?.adds).toEqual(["legal", "other"]);
    expect(after.windows[0]?.adds).toEqual(["legal"]);
    expect(after.extra_stages).toMatchObject([{ id: "legal" }, { waits_for: ["legal"] }]);
  });

  it("goes on waiting for a stage of a route that is renamed", () => {
    const [route] = policy.routes;
    if (!route) throw new Error("no route");
    const after = draftOf(readSource(edited(source, ...stageRenamed(policy, route, 0, "comms"))).value);
    expect(after.extra_stages[0]?.waits_for).toEqual(["comms"]);
  });

  it("keeps waiting for the old name where another route has a stage of that name", () => {
    const shared = source.replace("routes:\n", "routes:\n  - {id: q, stages: [{id: new-stage, title: A}]}\n");
    const both = draftOf(readSource(shared).value);
    const [, route] = both.routes;
    if (!route) throw new Error("no route");
    const after = draftOf(readSource(edited(shared, ...stageRenamed(both, route, 0, "comms"))).value);
    expect(after.extra_stages[0]?.waits_for).toEqual(["new-stage"]);
  });
});
