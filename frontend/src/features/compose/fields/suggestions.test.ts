import { describe, expect, it } from "vitest";
import type { Plan } from "../../../api/types";
import { blank } from "../../../kinds/draftContent";
import { howWords, whereWords } from "./suggestions";

const channel = (id: string, network: string, handle: string, owner: string, answered_by: string) => ({
  id,
  network,
  handle,
  owner,
  answered_by,
});

const plan = {
  channels: [
    channel("a", "x", "@northfield", "Tom", "Parks desk, weekdays"),
    channel("b", "facebook", "NorthfieldCouncil", "Tom", ""),
    channel("c", "linkedin", "northfield", "Sam", "Recruitment"),
  ],
} as unknown as Plan;

describe("what the plan suggests", () => {
  const content = { ...blank("post"), channel_ids: ["a", "b"] };

  it("names the channels that were chosen, and nobody twice", () => {
    expect(whereWords(plan, content)).toBe("X @northfield and Facebook NorthfieldCouncil");
    expect(howWords(plan, content)).toBe("Posted by Tom. Replies are answered by: Parks desk, weekdays.");
  });

  it("suggests nothing before anything is chosen", () => {
    expect(whereWords(plan, blank("post"))).toBe("");
    expect(howWords(plan, blank("post"))).toBe("");
  });
});
