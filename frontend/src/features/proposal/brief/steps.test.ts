import { describe, expect, it } from "vitest";
import type { Content, ProposalView, Stage } from "../../../api/types";
import { moment, near } from "../../../i18n/dates";
import { stepsAhead } from "./steps";

const now = new Date("2026-11-23T13:00:00Z");
const dates = {
  now,
  moment: (at: string) => moment(at, "Europe/London", now),
  near: (at: string) => near(at, "Europe/London", now),
};

const seat = (name: string, state: string) => ({ who: { id: name, name, roles: [] }, state });
const stage = (title: string, state: string, due: string, facts: Partial<Stage>, ...names: string[]): Stage =>
  ({
    id: title,
    title,
    state,
    need: "any",
    needed: 1,
    approved: 0,
    due_at: due,
    seats: names.map((name) => seat(name, state)),
    ...facts,
  }) as unknown as Stage;

const post = { kind: "post", answers: { when: "2026-11-28T09:00:00Z" } } as unknown as Content;
const proposal = (stages: Stage[], wanted: string | null = "2026-11-28T09:00:00Z"): ProposalView =>
  ({
    summary: { wanted_by: wanted, author: { id: "a", name: "Priya" } },
    review: { stages },
  }) as unknown as ProposalView;

describe("the steps still to come", () => {
  it("name everybody who is asked, by when each, and when it appears", () => {
    const stages = [
      stage("Comms lead", "done", "2026-11-23T09:00:00Z", {}, "Maren"),
      stage("Legal", "open", "2026-11-24T09:00:00Z", {}, "Sofia", "Me"),
      stage("CEO office", "waiting", "2026-11-25T09:00:00Z", {}, "Elias", "Ruth"),
      stage("Board", "waiting", "2026-11-26T09:00:00Z", { need: 2, needed: 2 }, "Ana", "Bo", "Cy"),
      stage("All", "waiting", "2026-11-27T09:00:00Z", { need: "all", needed: 2 }, "Ana", "Bo"),
    ];
    expect(stepsAhead(proposal(stages), post, "Me", dates)).toEqual([
      "Now Sofia or you (Legal).",
      "Then Elias or Ruth (CEO office), by Wed 25 Nov, 09:00.",
      "Then 2 of Ana, Bo and Cy (Board), by Thu 26 Nov, 09:00.",
      "Then Ana and Bo (All), by Fri 27 Nov, 09:00.",
      "It appears Sat 28 Nov, 09:00, when Priya publishes it.",
    ]);
  });

  it("give nobody longer than until it is to appear, and no time that has passed", () => {
    const before = "2026-11-24T08:00:00Z";
    const later = stage("CEO office", "waiting", "2026-11-25T09:00:00Z", {}, "Elias");
    expect(stepsAhead(proposal([later], before), post, "Me", dates)[0]).toBe(
      "Then Elias (CEO office), by tomorrow 08:00.",
    );
    const late = stage("Legal", "waiting", "2026-11-23T09:00:00Z", {}, "Me");
    expect(stepsAhead(proposal([late]), post, "Me", dates)[0]).toBe("Then you (Legal).");
  });

  it("say when a hashtag is used, and what has no time", () => {
    const campaign = {
      kind: "hashtag_campaign",
      starts_on: "2026-12-07",
      ends_on: null,
      answers: { when: null },
    };
    const told = (content: unknown) => stepsAhead(proposal([], null), content as Content, "Me", dates).at(-1);
    expect(told(campaign)).toBe("It is in use from Mon 7 Dec, with no last day set.");
    expect(told({ ...campaign, starts_on: null })).toBe("No day is named for its use.");
    expect(told({ ...post, answers: { when: null } })).toBe("No time is named at which it appears.");
    expect(told({ ...post, answers: { when: "2026-11-20T09:00:00Z" } })).toBe(
      "Its time, Fri 20 Nov, 09:00, has passed: it appears as soon as Priya publishes it.",
    );
  });
});
