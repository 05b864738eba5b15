import { describe, expect, it } from "vitest";
import type { Pack } from "../state/draftApi";
import { graver, lossWords, others, rulesOf, tightenedWords } from "./tighten";

const pack = (name: string, over: Partial<Pack> = {}): Pack => ({
  pack: name,
  title: name,
  as_of: "2026-11",
  text: [],
  rules: [],
  packs: [],
  ...over,
});

const RULE = { id: "a" } as Pack["rules"][number];

describe("a pack", () => {
  it("has rules that may be made graver, never lighter", () => {
    expect(graver("advise")).toEqual(["advise", "escalate", "block"]);
    expect(graver("block")).toEqual(["block"]);
  });

  it("says what is stricter in a rule, and what would go with it", () => {
    expect(tightenedWords({ severity: "block", parameters: {}, waivable_by: [] })).toBe(
      "now “must be fixed”, fewer may let it pass",
    );
    const ftc = pack("ftc", {
      rules: [RULE, RULE],
      text: [{ id: "t", title: "T", body: "" }],
      packs: ["base"],
    });
    const use = {
      index: 0,
      pack: "ftc",
      tighten: { a: { severity: "block", parameters: {}, waivable_by: null } },
    };
    expect(lossWords(ftc, use)).toBe(
      "2 rules and 1 section would leave the policy, with what you made stricter in 1 of them. So would the packs it builds on: base.",
    );
    expect(lossWords(pack("b", { rules: [RULE] }), { ...use, tighten: {} })).toBe(
      "1 rule would leave the policy.",
    );
  });

  it("brings the rules of the packs it builds on, under their full names, and a circle ends", () => {
    const all = [
      pack("a", { rules: [RULE], packs: ["b"] }),
      pack("b", { rules: [RULE], packs: ["c", "a"] }),
      pack("c", { rules: [RULE] }),
    ];
    expect(rulesOf(all[0] as Pack, all).map((rule) => rule.id)).toEqual(["a", "b.a", "c.a"]);
  });

  it("is offered until it is built on", () => {
    expect(
      others([pack("a"), pack("b")], [{ index: 0, pack: "a", tighten: {} }]).map((each) => each.pack),
    ).toEqual(["b"]);
  });
});
