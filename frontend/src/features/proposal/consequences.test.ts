import { describe, expect, it } from "vitest";
import type { Brief, ProposalView, Stage } from "../../api/types";
import { moment, near } from "../../i18n/dates";
import { publication, textsOf } from "../../kinds/register";
import { afterwards, otherAnswers } from "./consequences";

const now = new Date("2026-11-23T13:00:00Z");
const dates = {
  now,
  moment: (at: string) => moment(at, "Europe/London", now),
  near: (at: string) => near(at, "Europe/London", now),
};

const seat = (name: string, state: string) => ({ who: { id: name, name, roles: [] }, state, why: "" });
const stage = (title: string, state: string, need: string | number, ...seats: unknown[]) =>
  ({ id: title, title, state, need, due_at: "2026-11-24T09:00:00Z", seats }) as unknown as Stage;

const post = {
  kind: "post",
  title: "t",
  text: "Plant with us",
  variants: [{ network: "x", text: "Short" }],
  media: [
    { digest: "a", alt: "Four people", file_name: "" },
    { digest: "b", alt: "", file_name: "" },
  ],
  answers: { when: "2026-11-28T09:00:00Z" },
} as unknown as Brief["content"];

const brief = {
  content: post,
  author: { name: "Ana Reyes" },
  channels: [
    { network: "x", handle: "@northfield" },
    { network: "facebook", handle: "NorthfieldCouncil" },
  ],
} as unknown as Brief;

const proposal = (state: string, ...stages: Stage[]) =>
  ({ summary: { state }, review: { stages } }) as unknown as ProposalView;

it("says before the buttons what asking for a change and rejecting do", () => {
  expect(otherAnswers(brief)).toBe(
    `Asked for a change, ${brief.author.name} may submit it again. Rejected, it ends.`,
  );
});

describe("what may happen then", () => {
  it("admits that a time has passed", () => {
    const late = { ...post, answers: { when: "2026-11-20T09:00:00Z" } } as typeof post;
    expect(publication(late, [], dates)).toBe(
      "it may be published at once: its time, Fri 20 Nov, 09:00, has passed",
    );
  });

  it("tells of a hashtag where and how long it will be used", () => {
    const campaign = {
      kind: "hashtag_campaign",
      tag: "#AskNorthfield",
      placements: [{ place: "email_signature" }, { place: "podium" }],
      starts_on: "2026-12-01",
      ends_on: "2027-03-31",
      answers: {},
    } as unknown as typeof post;
    expect(publication(campaign, [], dates)).toBe(
      "#AskNorthfield may be used in e-mail signature and podium sign from Tue 1 Dec until Wed 31 Mar 2027",
    );
  });
});

describe("what happens after a decision", () => {
  it("is said for every outcome", () => {
    expect(afterwards(proposal("approved"), brief, dates)).toMatch(
      /^It is approved: it may be published to X/,
    );
    expect(afterwards(proposal("rejected"), brief, dates)).toBe(
      "It is not published. Ana Reyes sees your reason.",
    );
    expect(afterwards(proposal("changes_requested"), brief, dates)).toMatch(/^Ana Reyes sees your words now/);
    const next = proposal("in_review", stage("CEO office", "open", "any", seat("Margaret", "open")));
    expect(afterwards(next, brief, dates)).toBe("Asked now: Margaret (CEO office), until tomorrow 09:00.");
  });
});

describe("the texts somebody may mean", () => {
  it("are all there, but for the empty ones", () => {
    expect(textsOf(post).map((item) => item.label)).toEqual(["The post", "On X", "Words for picture 1"]);
  });
});
