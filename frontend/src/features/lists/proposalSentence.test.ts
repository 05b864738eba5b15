import { describe, expect, it } from "vitest";
import { proposalQuestion } from "./proposalSentence";

const day = (date: string) => `the day ${date}`;

describe("what is asked of the list of proposals", () => {
  it("is everything, unless something narrows it", () => {
    expect(proposalQuestion({}, {}, day)).toBe("Everything by anyone, in any state.");
  });

  it("names words, people, channel, state and dates", () => {
    const filter = {
      words: "#nowthatchersdead",
      kind: "post",
      author: "1",
      decider: "2",
      channel: "3",
      state: "rejected",
      since: "2026-11-01",
      until: "2026-11-30",
    };
    const names = {
      kind: "Posts",
      author: "Priya Nair",
      decider: "Elias Brandt",
      channel: "X @northfield",
      state: "Rejected",
    };
    expect(proposalQuestion(filter, names, day)).toBe(
      "Posts with “#nowthatchersdead” by Priya Nair, decided by Elias Brandt, for X @northfield, rejected, started since the day 2026-11-01 until the end of the day 2026-11-30.",
    );
  });

  it("stays readable for names nobody knows", () => {
    expect(proposalQuestion({ mine: true, decider: "9", state: "new_state" }, {}, day)).toBe(
      "Everything by you, decided by one person, new state.",
    );
  });
});
