import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../../../api/types";
import type { Verdict } from "../state/draftApi";
import { byRule, contrasts, routeWords, standingWords } from "./verdicts";

const finding = (rule: string, severity: Severity = "advise", message = `${rule} said so.`): Finding => ({
  rule,
  severity,
  message,
  check: "x",
  title: `Rule ${rule}`,
  why: "",
  fix: null,
  lesson: null,
  section: null,
  remedy: "",
  waivable_by: [],
  place: { field: "/text", network: null, start: null, end: null },
});

const verdict = (findings: Finding[], over: Partial<Verdict> = {}): Verdict => ({
  evaluation: {
    evaluated: true,
    blocked: findings.some((each) => each.severity === "block"),
    outcomes: [],
    findings,
  },
  on_trial: { outcomes: [], findings: [] },
  route: {
    id: "posts",
    title: "Posts",
    stages: [
      { title: "Comms lead", roles: ["comms_lead"], decide_within_hours: 12 },
      { title: "", roles: ["legal", "ceo_office"], decide_within_hours: 24 },
    ],
  },
  ...over,
});

describe("two verdicts on the same words", () => {
  it("that agree have nothing to contrast, and no policy in force neither", () => {
    const same = verdict([finding("a")]);
    expect(contrasts({ draft: same, in_force: verdict([finding("a")]) })).toEqual([]);
    expect(contrasts({ draft: same, in_force: null })).toEqual([]);
  });

  it("differ in what is new, what is gone, how grave it is and whether it stops", () => {
    const draft = verdict([finding("a", "block"), finding("b"), finding("c", "advise", "Other words.")]);
    const inForce = verdict([finding("a"), finding("c"), finding("d")]);
    expect(contrasts({ draft, in_force: inForce })).toEqual([
      "“Rule a” was “worth a look” and is now “must be fixed”.",
      "New: “Rule b” (worth a look).",
      "New about “Rule c”: Other words.",
      "No longer: “Rule d”.",
      "New: it could not be submitted.",
    ]);
  });

  it("differ in the way taken and in what is on trial", () => {
    const route = {
      id: "x",
      title: "X",
      stages: [{ title: "Legal", roles: ["legal"], decide_within_hours: 24 }],
    };
    const draft = verdict([], { route, on_trial: { outcomes: [], findings: [finding("t")] } });
    expect(contrasts({ draft, in_force: verdict([]) })).toEqual([
      "New on trial: “Rule t” would have said something.",
      "New route: Legal. At most 24 hours. Before: Comms lead, then legal or CEO office. At most 36 hours.",
    ]);
  });
});

describe("one verdict", () => {
  it("has its findings by rule, the gravest first", () => {
    const found = byRule([finding("a"), finding("b", "block"), finding("a", "advise", "Again.")]);
    expect(found.map(({ rule, messages }) => [rule, messages.length])).toEqual([
      ["b", 1],
      ["a", 2],
    ]);
  });

  it("says how it stands and which way it takes", () => {
    expect(standingWords(verdict([finding("b", "block")]))).toContain("could not");
    expect(standingWords(verdict([finding("b")]))).toContain("with remarks");
    expect(routeWords(verdict([]))).toBe("Comms lead, then legal or CEO office. At most 36 hours.");
  });
});
