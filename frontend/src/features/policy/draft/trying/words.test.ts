import { describe, expect, it } from "vitest";
import { contentOf, FIRST } from "./words";

describe("words to try a draft with", () => {
  it("are nothing until something is written", () => {
    expect(contentOf(FIRST, null)).toBeNull();
    expect(contentOf({ ...FIRST, text: "  " }, null)).toBeNull();
    expect(contentOf({ ...FIRST, kind: "hashtag" }, null)).toBeNull();
    expect(contentOf({ ...FIRST, kind: "mine" }, null)).toBeNull();
  });

  it("are a post with its channels, who pays and a picture with or without words", () => {
    const post = contentOf(
      { ...FIRST, text: "Hello.", channels: ["c"], sponsorship: "paid", picture: "bare" },
      null,
    );
    expect(post).toMatchObject({
      kind: "post",
      title: "Hello.",
      text: "Hello.",
      channel_ids: ["c"],
      sponsorship: "paid",
    });
    expect(post).toMatchObject({ media: [{ alt: "" }] });
    const described = contentOf({ ...FIRST, picture: "described" }, null);
    expect(described).toMatchObject({ media: [{ alt: expect.stringContaining("plants") }] });
  });

  it("are a hashtag, or a proposal as it stands", () => {
    const tag = contentOf(
      { ...FIRST, kind: "hashtag", tag: " #PlantWithUs ", intended: "plant with us" },
      null,
    );
    expect(tag).toMatchObject({
      kind: "hashtag_campaign",
      tag: "#PlantWithUs",
      intended_words: "plant with us",
    });
    expect(contentOf({ ...FIRST, kind: "mine", proposal: "p" }, tag)).toBe(tag);
  });
});
