import { describe, expect, it } from "vitest";
import { usualAnswer } from "./UsualAnswer";

describe("how long an answer usually takes", () => {
  it.each([
    [0.5, 5.2, "Usually an answer takes 30 minutes; in one case of ten it took more than 5 hours."],
    [1.4, 47, "Usually an answer takes 1 hour; in one case of ten it took more than 47 hours."],
    [26, 60, "Usually an answer takes 26 hours; in one case of ten it took more than 3 days."],
  ])("is said as people say it", (usual_hours, slow_hours, words) => {
    expect(usualAnswer({ expected: { usual_hours, slow_hours, answers: 12 } })).toBe(
      `${words} That is drawn from 12 answers of the last half year.`,
    );
  });

  it("is not made up where too little is known", () => {
    expect(usualAnswer({ expected: null })).toMatch(/^Too few/);
  });
});
