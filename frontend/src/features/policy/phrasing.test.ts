import { describe, expect, it } from "vitest";
import type { PolicyDocument, PolicyRule, PolicySummary, PolicyView } from "../../api/types";
import { chapters } from "./document/chapters";
import {
  conditionsOf,
  creditWords,
  monthWords,
  raisedWords,
  standing,
  termsOf,
  waiverWords,
} from "./phrasing";

const rule = (changed: object) =>
  ({
    id: "r",
    severity: "block",
    waivable_by: [],
    parameters: {},
    section: null,
    ...changed,
  }) as unknown as PolicyRule;

describe("the chapters of a policy", () => {
  const text = [
    { id: "a", title: "A", body: "" },
    { id: "b", title: "B", body: "" },
  ];
  const rules = [rule({ id: "1", section: "b" }), rule({ id: "2" }), rule({ id: "3", section: "gone" })];
  const read = chapters({ text, rules } as unknown as PolicyDocument);

  it("carry the rules that follow from them, in order", () => {
    expect(read.chapters.map((chapter) => [chapter.number, chapter.rules.map((each) => each.id)])).toEqual([
      [1, []],
      [2, ["1"]],
    ]);
  });

  it("leave no rule out: one without a section, or with one that is gone, stands by itself", () => {
    expect(read.loose.map((each) => each.id)).toEqual(["2", "3"]);
  });
});

describe("a rule in words", () => {
  it("says who may let it pass, and that nobody may where it stops a proposal", () => {
    expect(waiverWords(rule({ waivable_by: ["ceo_office", "legal"] }))).toBe(
      "CEO office or legal may let it pass.",
    );
    expect(waiverWords(rule({}))).toBe("Nobody may let it pass.");
    expect(waiverWords(rule({ severity: "advise" }))).toBe("");
  });

  it("lists the words it looks for, with an open ending as one", () => {
    expect(termsOf(rule({ parameters: { terms: ["embargo*", "leaked"] } }))).toEqual(["embargo…", "leaked"]);
    expect(termsOf(rule({ parameters: { most: 2 } }))).toEqual([]);
  });

  it("credits its source with the licence and the month it was read", () => {
    expect(creditWords({ title: "T", licence: "CC0-1.0", url: "", as_of: "2026-11" })).toBe(
      "CC0-1.0, read in Nov 2026",
    );
    expect(creditWords({ title: "T", licence: "", url: "", as_of: "" })).toBe("");
    expect(monthWords("spring")).toBe("spring");
    expect(monthWords("2026-13")).toBe("2026-13");
  });
});

describe("the conditions of a policy", () => {
  it("are found by the rule or the way they stand with", () => {
    const policy = {
      document: { rules: [rule({ id: "a" }), rule({ id: "b" })], routes: [{ id: "all" }] },
      condition_words: { "/rules/1/applies_if": "it is a post", "/routes/0/when": "it appears on X" },
    } as unknown as PolicyView;
    const { rules, routes } = conditionsOf(policy);
    expect([...rules]).toEqual([
      ["a", ""],
      ["b", "it is a post"],
    ]);
    expect(routes.get("all")).toBe("it appears on X");
  });
});

describe("a dated period", () => {
  it("names the rules it makes stricter, by title where there is one", () => {
    const document = { rules: [rule({ id: "few", title: "Few hashtags" })] } as unknown as PolicyDocument;
    const window = {
      id: "w",
      title: "",
      why: "",
      starts: "",
      ends: "",
      raises: { few: "block", old_one: "block" },
    };
    expect(raisedWords(window as never, document)).toBe(
      "Stricter while it lasts: “Few hashtags” and “old one”.",
    );
  });
});

describe("where a version stands", () => {
  const maren = { id: "m", name: "Maren", roles: ["comms_lead"] };
  const version = (changed: object) =>
    ({
      state: "draft",
      drafted_by: maren,
      submitted_at: null,
      enacted_by: null,
      enacted_at: null,
      ...changed,
    }) as unknown as PolicySummary;
  const moment = (at: string) => at.slice(0, 10);

  it("names who put it in force, in which role and since when", () => {
    const elias = { id: "e", name: "Elias", roles: ["ceo_office"] };
    const enacted = { state: "in_force", enacted_by: elias, effective_from: "2026-11-04T05:00:00Z" };
    expect(standing(version(enacted), moment)).toBe(
      "In force since 2026-11-04. Elias (CEO office) put it in force, Maren (comms lead) drafted it.",
    );
  });

  it("says from when a version applies that waits for its day, and who set it", () => {
    const elias = { id: "e", name: "Elias", roles: ["ceo_office"] };
    const waiting = { state: "scheduled", enacted_by: elias, effective_from: "2026-12-01T00:00:00Z" };
    expect(standing(version(waiting), moment)).toBe(
      "It applies from 2026-12-01. Maren (comms lead) drafted it, and Elias (CEO office) set its day.",
    );
  });

  it("says that a draft binds nobody and that a submitted one waits for a second person", () => {
    expect(standing(version({}), moment)).toContain("binds nobody yet");
    expect(standing(version({ state: "in_review", submitted_at: "2026-11-20T05:00:00Z" }), moment)).toContain(
      "submitted 2026-11-20 and waits for a second person",
    );
  });
});
