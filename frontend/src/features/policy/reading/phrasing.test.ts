import { describe, expect, it } from "vitest";
import type { PolicySummary } from "../../../api/types";
import { askedTitle, askedWords, lookBackWords, lookedBackWords, readWords, upcomingWords } from "./phrasing";
import type { AcknowledgedBy, Acknowledgement, LookBack } from "./queries";

const version = (changed: object = {}) =>
  ({ number: 5, effective_from: "2026-12-01T00:00:00Z", looked_back: null, ...changed }) as PolicySummary;
const day = () => "Tue 1 Dec";
const last = { version_id: "v4", number: 4, at: "2026-05-01T00:00:00Z" };

describe("the request to read the policy", () => {
  it("says when it changed to somebody who knows an earlier version", () => {
    const asked = { needed: true, version: version(), last } as Acknowledgement;
    expect(askedTitle(asked, day)).toBe("The policy changed on Tue 1 Dec");
    expect(askedWords(asked)).toMatch(
      /Version 5 applies now. You read and understood version 4. Read what changed/,
    );
  });

  it("does not speak of a change to somebody who is new", () => {
    const asked = { needed: true, version: version(), last: null } as Acknowledgement;
    expect(askedTitle(asked, day)).toBe("The policy waits for you to read it");
    expect(askedWords(asked)).not.toMatch(/changed/);
  });

  it("says from when the next version applies, with its time only if that is not the day\u2019s beginning", () => {
    expect(upcomingWords(version(), { day, time: () => "00:00" })).toBe("From Tue 1 Dec version 5 applies.");
    expect(upcomingWords(version(), { day, time: () => "09:30" })).toBe(
      "From Tue 1 Dec, 09:30, version 5 applies.",
    );
  });
});

describe("who has read it", () => {
  const people = (...read: boolean[]) =>
    read.map((each) => ({ at: each ? "2026-12-01T00:00:00Z" : null }) as AcknowledgedBy);

  it("is said in numbers that agree with their verb", () => {
    expect(readWords(people(true, true, false))).toBe("2 of 3 people have read and understood it.");
    expect(readWords(people(true, false))).toBe("1 of 2 people has read and understood it.");
    expect(readWords(people(false, false))).toBe("None of 2 people have read and understood it.");
    expect(readWords(people(true, true))).toBe("All 2 people have read and understood it.");
  });
});

describe("what a look back would do and did", () => {
  const found = (
    approved: number,
    checked: number,
    lapsing: number,
    stopped_by: LookBack["stopped_by"] = null,
  ) => ({ approved, checked, lapsing, left: 0, stopped_by }) as LookBack;

  it("is said before somebody confirms", () => {
    expect(lookBackWords(found(0, 0, 0))).toMatch(/^Nothing is approved/);
    expect(lookBackWords(found(3, 3, 0))).toBe("Of 3 approved proposals, none would lose its approval.");
    expect(lookBackWords(found(3, 3, 1))).toMatch(
      /, 1 would lose its approval today. .* wrote and approved it is told/,
    );
    expect(lookBackWords(found(3000, 500, 2, "number"))).toMatch(
      /^Of the newest 500 of 3,000 approved proposals, 2 would lose their approval today\. [^.]*told why\.$/,
    );
  });

  it("says what is past and keeps its approval", () => {
    expect(lookBackWords({ ...found(3, 3, 0), left: 1 })).toMatch(
      /1 stays approved, because the time planned for it/,
    );
    expect(lookBackWords({ ...found(3, 3, 1), left: 2 })).toMatch(
      /2 stay approved, because the time planned for them/,
    );
  });

  it("says where the time was over, and how many were tried until then", () => {
    expect(lookBackWords(found(3000, 120, 0, "time"))).toMatch(
      /^Of the newest 120 of 3,000 approved proposals, none would lose its approval\. Trying the rest would take too long/,
    );
    expect(lookBackWords(found(3000, 120, 2, "time"))).toMatch(
      /told why\. Trying the rest would take too long/,
    );
    const none = lookBackWords(found(3000, 0, 0, "time"));
    expect(none).toMatch(/^Trying the 3,000 approved proposals took too long/);
    expect(none).not.toMatch(/none would lose/);
  });

  it("is said afterwards", () => {
    const done = (checked: number, lapsed: number, left = 0) =>
      version({ looked_back: { at: "", checked, lapsed, left } });
    expect(lookedBackWords(version())).toBe("");
    expect(lookedBackWords(done(0, 0))).toMatch(/^Nothing was approved/);
    expect(lookedBackWords(done(3, 1, 2))).toMatch(
      /2 were left approved, because the time planned for them had passed\.$/,
    );
    expect(lookedBackWords(done(1, 1))).toBe("1 approved proposal was looked at again; 1 lost its approval.");
    expect(lookedBackWords(done(12, 0))).toBe(
      "12 approved proposals were looked at again; none lost its approval.",
    );
  });
});
