import { describe, expect, it } from "vitest";
import type { BacktestReport } from "../../../api/types";
import {
  aboutRoute,
  aboutWords,
  addedSaid,
  caveats,
  hoursSaid,
  leftWords,
  type Part,
  period,
  secondsLeft,
  speaking,
  undecided,
  verdict,
} from "./phrasing";

const rule = (id: string, flagged: number, blocked = 0, rejected = 0, approved = 0) => ({
  rule: id,
  title: `Rule ${id}`,
  severity: "block" as const,
  on_trial: false,
  flagged,
  blocked,
  rejected,
  approved,
});

const route = (before: string, after: string, count: number, added_hours: number | null = null) => ({
  before,
  after,
  before_title: `Way ${before}`,
  after_title: `Way ${after}`,
  count,
  added_hours,
});

const REPORT: BacktestReport = {
  tested: 240,
  not_testable: 0,
  reviews_from: null,
  reviews_to: null,
  rules: [rule("a", 3), rule("b", 14, 14, 2, 9), rule("c", 0)],
  route_changes: 0,
  routes: [],
  added_hours: { median: null, total: null, affected: 0, unknown: 0 },
  caught: 0,
  stopped: 0,
  seconds: 0.2,
};

const said = (parts: readonly Part[]) => parts.map((part) => part.words).join("");

describe("the report in a sentence", () => {
  it("tells what would have been different, each number leading to what is behind it", () => {
    const parts = verdict(
      {
        ...REPORT,
        route_changes: 14,
        routes: [route("all", "ceo", 14, 6)],
        added_hours: { median: 6, total: 84, affected: 14, unknown: 0 },
        caught: 2,
        stopped: 9,
      },
      4,
    );
    expect(said(parts)).toBe(
      "Of 240 past submissions, version 4 would have sent 14 another route, the one called “Way ceo”, added 6 hours in the middle case, caught 2 that people rejected or sent back and stopped 9 that people approved.",
    );
    expect(parts.flatMap((part) => part.about ?? [])).toEqual([
      "tested",
      "routes",
      "affected",
      "caught",
      "stopped",
    ]);
  });

  it("names the way most of them would have taken when there are several", () => {
    const routes = [route("all", "legal", 1), route("all", "ceo", 8), route("legal", "ceo", 3)];
    expect(said(verdict({ ...REPORT, route_changes: 12, routes }, 4))).toBe(
      "Of 240 past submissions, version 4 would have sent 12 another route (11 of them “Way ceo”).",
    );
  });

  it("says so when a version saves time, and when nothing would have been different", () => {
    const saved = { median: -1.5, total: -3, affected: 2, unknown: 0 };
    const quicker = { ...REPORT, route_changes: 2, routes: [route("a", "b", 2)], added_hours: saved };
    expect(said(verdict(quicker, 4))).toContain("saved 1.5 hours in the middle case");
    expect(said(verdict({ ...REPORT, tested: 1 }, 4))).toMatch(
      /^Of 1 past submission, none would have fared/,
    );
  });
});

describe("what the numbers cannot say", () => {
  it("stands beside them, one sentence each", () => {
    const all = caveats({
      ...REPORT,
      not_testable: 12,
      added_hours: { median: 1, total: 2, affected: 3, unknown: 1_200 },
    });
    expect(all).toHaveLength(4);
    expect(said(all[1] ?? [])).toMatch(/^12 more could not be tested/);
    expect(said(all[2] ?? [])).toMatch(/^For 1,200 nobody can say/);
    expect(caveats(REPORT)).toHaveLength(1);
  });
});

describe("hours", () => {
  it.each([
    [0.25, "15 minutes"],
    [0.001, "1 minute"],
    [1, "1 hour"],
    [6.04, "6 hours"],
    [9.5, "9.5 hours"],
    [26.4, "26 hours"],
    [48, "2 days"],
    [60, "2.5 days"],
    [-3, "3 hours"],
  ])("%f is %s", (hours, words) => expect(hoursSaid(hours)).toBe(words));

  it("are more, less, no change or not known", () => {
    expect([6, -6, 0, null].map(addedSaid)).toEqual([
      "6 hours more",
      "6 hours less",
      "no change",
      "not known",
    ]);
  });
});

describe("the rules", () => {
  it("that spoke come first, the busiest of them foremost; one that only stopped something is among them", () => {
    const rules = [rule("a", 3), rule("b", 14), rule("c", 0), rule("d", 0, 2)];
    expect(speaking({ ...REPORT, rules }).map((each) => each.rule)).toEqual(["b", "a", "d"]);
  });

  it("count what ended in no decision of people", () => {
    expect(undecided(rule("a", 14, 0, 2, 9))).toBe(3);
    expect(undecided(rule("a", 1, 0, 1, 1))).toBe(0);
  });
});

describe("what a list is about", () => {
  const report = { ...REPORT, routes: [route("all", "ceo", 2)] };

  it("is said with the names of the rule or the way", () => {
    expect(aboutWords("flagged:a", report)).toBe("What “Rule a” would have pointed at");
    expect(aboutWords("approved:b", report)).toBe("What “Rule b” would have pointed at, and people approved");
    expect(aboutWords(aboutRoute(route("all", "ceo", 2)), report)).toBe(
      "What would have gone “Way ceo” instead of “Way all”",
    );
    expect(aboutWords("caught", report)).toContain("rejected or sent back");
  });

  it("is said plainly while the report is not there, or the address is odd", () => {
    expect(aboutWords("flagged:a", null)).toBe("What “a” would have pointed at");
    for (const odd of ["", ":", "route:a>b", "toString", "flagged:", "constructor:x"]) {
      expect(aboutWords(odd, report)).toBe("The submissions behind the report");
    }
  });
});

describe("the period of a run", () => {
  const day = (at: Date | string) => new Date(at).toISOString().slice(0, 10);

  it("is said in whole days, the last one included", () => {
    const [since, until] = ["2026-01-03T00:00:00Z", "2026-11-21T00:00:00Z"];
    expect(period({ since: null, until: null }, day)).toBe("All proposals");
    expect(period({ since, until }, day)).toBe("Proposals from 2026-01-03 to 2026-11-20");
    expect(period({ since, until: null }, day)).toBe("Proposals since 2026-01-03");
    expect(period({ since: null, until }, day)).toBe("Proposals up to 2026-11-20");
  });
});

describe("the time left", () => {
  it("follows from how fast it went since it was first looked at", () => {
    expect(secondsLeft({ at: 0, done: 100 }, { at: 2_000, done: 300 }, 1_300)).toBe(10);
    expect(secondsLeft({ at: 0, done: 0 }, { at: 2_000, done: 0 }, 10)).toBeNull();
    expect(secondsLeft(null, { at: 2_000, done: 5 }, 10)).toBeNull();
    expect(secondsLeft({ at: 0, done: 0 }, { at: 1_000, done: 12 }, 10)).toBe(0);
  });

  it("is said roughly", () => {
    expect(leftWords(null)).toBe("");
    expect(leftWords(3)).toBe("a few seconds left");
    expect(leftWords(17)).toBe("about 20 seconds left");
    expect(leftWords(100)).toBe("about 2 minutes left");
  });
});
