import { describe, expect, it } from "vitest";
import {
  extraBeginsWords,
  hoursWords,
  lateWords,
  lowRiskWords,
  type PolicyStage,
  partWords,
  rejectingWords,
  ruleAddsWords,
  stageWords,
  trivialWords,
  unansweredWords,
  whenAddedWords,
  windowAddsWords,
} from "./phrasing";

const stage = (changed: object) =>
  ({
    title: "Comms lead",
    roles: ["comms_lead"],
    need: "any",
    distinct_roles: false,
    decide_within: 12,
    escalate_to: null,
    ...changed,
  }) as unknown as PolicyStage;

describe("a step in words", () => {
  it("says how many approve and how long they have", () => {
    expect(stageWords(stage({}))).toBe("One approval is enough, within 12 hours.");
    expect(stageWords(stage({ need: "all", decide_within: 72 }))).toBe("All of them approve, within 3 days.");
    expect(
      stageWords(
        stage({ title: "Two of us", roles: ["legal", "ceo_office"], need: 2, distinct_roles: true }),
      ),
    ).toBe("Asked: legal and CEO office. 2 of them approve, each in a different role, within 12 hours.");
  });

  it("says whom to turn to when it runs late", () => {
    expect(lateWords(stage({ escalate_to: "ceo_office" }))).toBe("If it runs late, turn to CEO office.");
    expect(lateWords(stage({}))).toBe("");
  });

  it("counts hours up to a day and a half, then days", () => {
    expect([1, 24, 36, 48, 60].map(hoursWords)).toEqual([
      "1 hour",
      "24 hours",
      "36 hours",
      "2 days",
      "60 hours",
    ]);
  });
});

describe("small edits that keep an approval", () => {
  it("are none where the policy says nothing of them", () => {
    expect(trivialWords({})).toBe("Every edit ends the approvals given before it.");
    expect(trivialWords({ trivial_edits: { typo_distance: 0, schedule_within: 0, alt_text: false } })).toBe(
      "Every edit ends the approvals given before it.",
    );
  });

  it("are named with what is read again all the same", () => {
    const said = trivialWords({ trivial_edits: { typo_distance: 1, schedule_within: 2, alt_text: true } });
    expect(said).toContain(
      "Approvals still hold when misspelled words are put right, 1 letter at most in all, the time moves by 2 hours at most or a picture is described in other words.",
    );
    expect(said).toContain("numbers, names, links");
  });
});

const WORKING = { hours: "working", remind_at: 50, escalate_at: 75 } as const;
const legal = stage({ id: "closer", title: "A closer look", roles: ["legal"] });
const document = {
  routes: [{ id: "r", title: "R", when: null, stages: [stage({ id: "comms", title: "Comms" })] }],
  extra_stages: [legal],
  rules: [{ title: "Prices", adds: ["closer"] }],
  windows: [{ title: "The vote", adds: ["closer"] }],
} as never;

describe("a stage that is added", () => {
  it("says what brings it in, and when it begins", () => {
    expect(whenAddedWords("closer", document)).toBe(
      "Added when the rule “Prices” is not met or it is during “The vote”.",
    );
    expect(whenAddedWords("other", document)).toBe("No rule and no period adds it at present.");
    expect(extraBeginsWords(legal, document)).toBe("It begins at once.");
    expect(extraBeginsWords({ ...legal, waits_for: ["comms"] }, document)).toBe(
      "It begins once “Comms” is done.",
    );
  });

  it("is named by the rule and the period that add it, never by a rule on trial", () => {
    const rule = { adds: ["closer"], mode: "enforce" } as never;
    expect(ruleAddsWords(rule, document)).toBe("Where it is not met, the stage “A closer look” is added.");
    expect(ruleAddsWords({ adds: ["closer"], mode: "evaluate" } as never, document)).toBe("");
    expect(ruleAddsWords({ mode: "enforce" } as never, document)).toBe("");
    expect(windowAddsWords({ adds: ["closer", "gone-by"] } as never, document)).toBe(
      "While it lasts, the stages “A closer look” and “gone by” are added to every route.",
    );
    expect(windowAddsWords({} as never, document)).toBe("");
  });
});

describe("when nobody answers", () => {
  const ends = "Nothing is approved by silence: what nobody decides in time ends and is not published.";
  const routes = (changed: object) => ({ routes: [{ stages: [stage(changed)] }] }) as never;

  it("nothing happens on the way where the policy says nothing of deadlines", () => {
    expect(unansweredWords(routes({ escalate_to: "ceo_office" }))).toBe(
      `Every hour counts, at night and on days off too. Nobody is reminded on the way, and nobody else is asked. ${ends}`,
    );
  });

  it("says when people are reminded, when the author is warned, and that others are asked only where a stage names them", () => {
    const kept = (changed: object) =>
      unansweredWords({ ...(routes(changed) as object), deadlines: WORKING } as never);
    expect(kept({ escalate_to: "ceo_office" })).toBe(
      `Only the organization’s working hours count. Whoever has not decided is reminded once half of a stage’s time has passed. Once three quarters of it has passed, the author is warned that it may be late, and whoever the stage names for it is asked too. ${ends}`,
    );
    expect(kept({})).not.toContain("asked too");
  });

  it("calls parts of the time as people do, and others by their hundredths", () => {
    expect([25, 50, 75, 62].map(partWords)).toEqual(["a quarter", "half", "three quarters", "62 %"]);
  });

  it("counts working hours as such, and asks whom a stage turns to", () => {
    const two = stage({ decide_within: 48, escalate_to: "ceo_office" });
    expect(stageWords(two, WORKING)).toContain("within 48 working hours.");
    expect(stageWords(two, { ...WORKING, hours: "clock" })).toContain("within 2 days.");
    expect(lateWords(two, WORKING)).toBe("If it runs late, CEO office is asked too.");
  });
});

describe("what may be approved several at once", () => {
  it("is nothing, or what the policy says and every rule allows", () => {
    expect(lowRiskWords({}, "")).toBe("Nothing: each proposal is opened and approved by itself.");
    expect(lowRiskWords({ low_risk: "links.size() == 0" }, "it has no link")).toMatch(
      /^A proposal is of low risk if it has no link, and every rule that applies to it is met\. Several/,
    );
  });
});

describe("reasons for rejecting", () => {
  it("are the common ones, or the organization's own besides", () => {
    expect(rejectingWords(0)).toMatch(/common everywhere\.$/);
    expect(rejectingWords(2)).toMatch(/has its own:$/);
  });
});
