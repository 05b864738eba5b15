import { describe, expect, it } from "vitest";
import { adviceWords, trialWords } from "./phrasing";

describe("a rule on trial", () => {
  it.each([
    [0, 0, "Nothing has been submitted since then, so it has had nothing to say."],
    [1, 0, "It would have pointed at none of the one proposal submitted since then."],
    [1, 1, "It would have pointed at the one proposal submitted since then."],
    [41, 3, "It would have pointed at 3 of the 41 proposals submitted since then."],
    [2, 2, "It would have pointed at all of the 2 proposals submitted since then."],
  ])("with %i submitted and %i flagged is told in a sentence", (submitted, flagged, words) => {
    expect(trialWords({ submitted, flagged })).toBe(words);
  });

  it("is advised on only when there is enough to go by", () => {
    expect(adviceWords({ submitted: 19, flagged: 19 })).toContain("too little");
    expect(adviceWords({ submitted: 40, flagged: 0 })).toContain("never speaks");
    expect(adviceWords({ submitted: 40, flagged: 12 })).toContain("often");
    expect(adviceWords({ submitted: 40, flagged: 11 })).toContain("ready");
  });
});
