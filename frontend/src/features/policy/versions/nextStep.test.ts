import { describe, expect, it } from "vitest";
import type { PolicySummary, Role } from "../../../api/types";
import { backWords, ifEnacted, nextStep as said } from "./nextStep";

const nextStep = (one: PolicySummary, me: string, mayEnact: boolean, among: Role[]) =>
  said(one, me, mayEnact, among, (at) => `the day ${at}`);

const version = (state: PolicySummary["state"], actions: string[] = []) =>
  ({
    number: 2,
    state,
    actions,
    drafted_by: { id: "maren", name: "Maren", roles: [] },
  }) as unknown as PolicySummary;

const roles: Role[] = [
  { name: "ceo_office", title: "CEO office", permissions: ["policy.enact"] },
  { name: "legal", title: "Legal", permissions: ["policy.enact"] },
  { name: "staff", title: "Staff", permissions: [] },
] as unknown as Role[];

describe("what comes next for a version", () => {
  it("is said to its drafter as a reason, not as a dead button", () => {
    expect(nextStep(version("in_review", ["returnPolicy"]), "maren", true, roles)).toMatch(/^You drafted it/);
  });

  it("is said to whoever submitted it", () => {
    expect(nextStep(version("in_review", ["returnPolicy"]), "sofia", true, roles)).toMatch(
      /^You submitted it/,
    );
  });

  it("asks a second person to read before they put it in force", () => {
    expect(nextStep(version("in_review", ["enactPolicy"]), "elias", true, roles)).toMatch(
      /Read what changes/,
    );
  });

  it("names the roles that may, to somebody who may not", () => {
    expect(nextStep(version("in_review"), "hannah", false, roles)).toContain("CEO office or Legal");
    expect(nextStep(version("in_review"), "priya", false, [])).toContain("somebody whose role");
  });

  it("says from when a version applies that waits for its day", () => {
    const waiting = {
      ...version("scheduled", ["returnPolicy"]),
      effective_from: "2026-12-01",
    } as PolicySummary;
    expect(nextStep(waiting, "priya", false, [])).toMatch(
      /^From the day 2026-12-01 on it applies\. Until then/,
    );
    expect(backWords(waiting, true)).toBe("Call it back");
    expect(backWords(version("in_review"), true)).toBe("Take it back to write on");
    expect(backWords(version("in_review"), false)).toBe("Return it to its author");
  });

  it("is nothing for what is in force or replaced", () => {
    expect(nextStep(version("in_force"), "maren", true, roles)).toBe("");
    expect(nextStep(version("superseded"), "maren", true, roles)).toBe("");
  });
});

describe("what putting a version in force does", () => {
  it("names what counts from then on and what no longer does", () => {
    const sentence = ifEnacted(version("in_review"), { number: 1 } as PolicySummary);
    expect(sentence).toContain("version 2");
    expect(sentence).toContain("Version 1 stays here to be read");
    expect(ifEnacted(version("in_review"), null, "From Tue 1 Dec on")).toMatch(
      /^From Tue 1 Dec on every proposal/,
    );
    expect(ifEnacted(version("in_review"), null)).not.toContain("stays here");
  });
});
