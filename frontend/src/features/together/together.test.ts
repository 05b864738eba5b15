import { describe, expect, it } from "vitest";
import { lowRisk } from "./lowRisk";
import { howItWent } from "./phrasing";

describe("how several approvals went", () => {
  it.each([
    [["approved", "approved"], "You approved 2 proposals."],
    [["approved", new Error()], "You approved 1 proposal. 1 was not approved: it says above why."],
    [[new Error(), new Error()], "Nothing was approved. 2 were not approved: it says above why."],
  ])("says what happened to each", (outcomes, words) => {
    expect(howItWent(outcomes)).toBe(words);
  });
});

describe("what can be approved in one go", () => {
  const item = (low_risk: boolean, actions: string[]) =>
    ({ proposal: { low_risk, actions } }) as unknown as Parameters<
      typeof lowRisk
    >[0]["waiting_for_you"][number];

  it("is what the policy calls low risk and the reader may decide", () => {
    const both = item(true, ["decide"]);
    expect(
      lowRisk({ waiting_for_you: [item(false, ["decide"]), both, item(true, ["changeDraft"])] }),
    ).toEqual([both]);
  });
});
