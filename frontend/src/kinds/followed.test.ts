import { describe, expect, it } from "vitest";
import type { HashtagCampaign, Plan, Post } from "../api/types";
import { blank } from "./draftContent";
import { comesByItself, followedAnswers, withFollowed } from "./followed";

const channel = (id: string, owner = "Dev Okafor") => ({
  id,
  posture: "active",
  network: "x",
  handle: `@${id}`,
  owner,
  answered_by: owner && "The desk",
});
const plan = { channels: [channel("a"), channel("b", "")], objectives: [] } as unknown as Plan;
const post = (changed: Partial<Post>): Post => ({ ...(blank("post") as Post), ...changed });
const campaign = (changed: Partial<HashtagCampaign>): HashtagCampaign => ({
  ...(blank("hashtag_campaign") as HashtagCampaign),
  ...changed,
});

describe("a post", () => {
  it("says what it is, where it appears and who sees to it without being asked", () => {
    const written = withFollowed(
      plan,
      post({}),
      post({ text: "We plant trees.\nBring gloves.", channel_ids: ["a"] }),
    );
    expect(written.answers).toMatchObject({
      what: "A post: “We plant trees.”",
      where: "X @a",
      how: "Posted by Dev Okafor. Replies are answered by: The desk.",
      why: "",
    });
  });

  it("carries along what follows, and leaves alone what somebody wrote", () => {
    const first = withFollowed(plan, post({}), post({ text: "We plant.", channel_ids: ["a"] })) as Post;
    const own = { ...first, answers: { ...first.answers, how: "Ana posts at nine." } };
    const next = withFollowed(plan, own, { ...own, text: "We dig.", channel_ids: ["a", "b"] });
    expect(next.answers).toMatchObject({
      what: "A post: “We dig.”",
      where: "X @a and X @b",
      how: "Ana posts at nine.",
    });
  });

  it("does not write back what somebody just took out", () => {
    const first = withFollowed(plan, post({}), post({ text: "We plant." }));
    const taken = withFollowed(plan, first, { ...first, answers: { ...first.answers, what: "" } });
    expect(taken.answers.what).toBe("");
  });

  it("asks who sees to it only where the plan names nobody", () => {
    expect(comesByItself(plan, post({}), "/answers/how")).toBe(true);
    expect(comesByItself(plan, post({ channel_ids: ["b"] }), "/answers/how")).toBe(false);
    expect(comesByItself(plan, post({}), "/answers/why")).toBe(false);
    expect(comesByItself(plan, post({}), "/channel_ids")).toBe(false);
  });
});

describe("a hashtag", () => {
  it("asks who sees to it once it stands somewhere and nobody is named", () => {
    const printed = campaign({ placements: [{ place: "print", note: "", removal_owner: "" }] });
    expect(comesByItself(plan, campaign({}), "/answers/how")).toBe(true);
    expect(followedAnswers(plan, printed).how).toBe("");
    expect(comesByItself(plan, printed, "/answers/how")).toBe(false);
  });

  it("is asked once what it is for, and once where it stands", () => {
    const written = campaign({
      tag: "#PlantWithUs",
      intended_words: "plant with us",
      purpose: "One place for every planting day.",
      channel_ids: ["a"],
      placements: [{ place: "print", note: "", removal_owner: "Ana" }],
      listener: "Parks desk",
    });
    expect(followedAnswers(plan, written)).toEqual({
      what: "The hashtag #PlantWithUs, for “plant with us”.",
      why: "One place for every planting day.",
      where: "X @a and print",
      how: "Posted by Dev Okafor. Replies are answered by: The desk. What others write with it is read by: Parks desk. Taken down again by: Ana.",
    });
  });
});
