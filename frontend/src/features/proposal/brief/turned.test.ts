import { describe, expect, it } from "vitest";
import type { Brief } from "../../../api/types";
import { turnedAgainstUs } from "./turnedAgainstUs";

const brief = (tags: string[], ...kinds: string[]) =>
  ({
    hashtags: tags.map((tag) => ({ tag })),
    stands_out: kinds.map((kind) => ({ kind })),
  }) as unknown as Brief;

describe("whether it can be turned against us", () => {
  it("is said of every hashtag, with what was looked for and not found", () => {
    expect(turnedAgainstUs(brief(["#PlantWithUs"]))).toBe(
      "Can it be turned against us? Anyone can use #PlantWithUs too, kindly or not. We found no other way to read it and nothing that invites everybody to answer.",
    );
  });

  it("does not deny what stands out above", () => {
    expect(turnedAgainstUs(brief(["#a", "#b"], "reading"))).toMatch(
      /We found nothing that invites everybody to answer\.$/,
    );
    expect(turnedAgainstUs(brief(["#a"], "reading", "invitation"))).toMatch(/kindly or not\.$/);
    expect(turnedAgainstUs(brief([], "invitation"))).toMatch(/with words of their own\.$/);
  });

  it("is said where there is no hashtag too", () => {
    expect(turnedAgainstUs(brief([], "claim"))).toMatch(
      /Anyone can answer it or pass it on with words of their own\. We found nothing/,
    );
  });
});
