import { describe, expect, it } from "vitest";
import type { ProposalView, Stage } from "../../api/types";
import { decideBy, ifNothing } from "./deadline";

const NOW = new Date("2026-11-23T12:00:00Z");
const DUE = "2026-11-23T20:00:00Z";
const ENDS = "2026-11-24T20:00:00Z";

const near = (at: string): string => `${at === ENDS ? "tomorrow" : "today"} ${at.slice(11, 16)}`;
const DATES = { now: NOW, near };

const seat = (name: string, state = "open") => ({ who: { id: name, name, roles: ["lead"] }, state });
const stage = (facts: Partial<Stage>, ...names: string[]): Stage =>
  ({
    id: "a",
    title: "A",
    state: "open",
    need: "any",
    approved: 0,
    needed: 1,
    distinct_roles: false,
    due_at: DUE,
    seats: names.map((name) => seat(name)),
    ...facts,
  }) as unknown as Stage;
const AFTER = stage({ id: "b", state: "waiting" }, "Di");
type Changes = { wanted_by?: string; expires_at?: string; after?: Stage[] };
const proposal = (mine: Stage, changes: Changes = {}): ProposalView =>
  ({
    summary: { wanted_by: changes.wanted_by ?? null },
    review: { stages: [mine, ...(changes.after ?? [])], expires_at: changes.expires_at ?? DUE },
  }) as unknown as ProposalView;
const said = (mine: Stage, changes = {}): string =>
  ifNothing(proposal(mine, changes), "Me", "is not published", DATES);

describe("what happens if this person does nothing", () => {
  it("ends it where it is the last to decide, and is late where others come after", () => {
    expect(said(stage({}, "Me"))).toBe("If you do not decide by today 20:00, it ends and is not published.");
    expect(said(stage({}, "Me"), { expires_at: ENDS, after: [AFTER] })).toContain(
      "by today 20:00, it still waits here; those after you have less time. Undecided by tomorrow 20:00, it ends and is not published.",
    );
    expect(said(stage({}, "Me"), { expires_at: ENDS })).toContain(
      "by today 20:00, it waits until tomorrow 20:00, then it ends and is not published.",
    );
  });

  it("names who can decide instead, where one approval is enough", () => {
    expect(said(stage({}, "Me", "Bo", "Cy"))).toMatch(/^Bo or Cy can decide instead\. If nobody does by/);
  });

  it("says that everyone is needed only where they are", () => {
    expect(said(stage({ need: "all", needed: 2 }, "Me", "Bo"))).toMatch(/^You are needed as well as Bo\./);
    expect(said(stage({ need: 2, needed: 2 }, "Me", "Bo"))).toMatch(/^You are needed as well as Bo\./);
    expect(said(stage({ need: 2, needed: 2 }, "Me", "Bo", "Cy"))).toMatch(
      /^2 approvals are needed from Bo, Cy and you\. If too few decide by/,
    );
    expect(said(stage({ need: 3, needed: 3, approved: 2 }, "Me", "Bo"))).toMatch(/^Bo can decide instead/);
  });

  it("says that it cannot appear in time where that comes first, and names that one time", () => {
    const before = { wanted_by: "2026-11-23T18:00:00Z" };
    const mine = proposal(stage({}, "Me"), before);
    expect(decideBy(mine, "Me", NOW)).toBe(before.wanted_by);
    expect(said(stage({}, "Me"), before)).toContain(
      "it cannot appear in time; undecided, it is not published.",
    );
    expect(decideBy(proposal(stage({}, "Me"), { wanted_by: ENDS }), "Me", NOW)).toBe(DUE);
    expect(decideBy(proposal(stage({}, "Me"), { wanted_by: "2026-11-20T18:00:00Z" }), "Me", NOW)).toBe(DUE);
  });

  it("is nothing for whoever decides nothing here", () => {
    expect(ifNothing(proposal(stage({}, "Bo")), "Me", "is not published", DATES)).toBe("");
    expect(decideBy(proposal(stage({}, "Bo")), "Me", NOW)).toBeNull();
  });
});
