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
    const after = draftOf(readSource(edited(source, ...stageRenamed(route, 0, "comms"))).value);
    expect(after.routes[0]?.stages).toMatchObject([{ id: "comms" }, { id: "ceo", waits_for: ["comms"] }]);
  });
});
