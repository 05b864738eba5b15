import { describe, expect, it } from "vitest";
import type { Content } from "../../../../api/types";
import { contentOf, FIRST, MINE, type Trial } from "./phrasing";

const written = (kind: string, words: object, more: Partial<Trial> = {}): Trial => ({
  ...FIRST,
  kind,
  written: { ...FIRST.written, [kind]: { ...FIRST.written[kind], ...words } as Content },
  ...more,
});

describe("words to try a draft with", () => {
  it("are nothing until something is written", () => {
    expect(contentOf(FIRST, null)).toBeNull();
    expect(contentOf(written("post", { text: "  " }), null)).toBeNull();
    expect(contentOf({ ...FIRST, kind: "hashtag_campaign" }, null)).toBeNull();
    expect(contentOf({ ...FIRST, kind: MINE }, null)).toBeNull();
  });

  it("are a post with its channels and who pays; a picture alone is something to judge", () => {
    const post = contentOf(
      written("post", { text: "Hello.", sponsorship: "paid" }, { channels: ["c"] }),
      null,
    );
    expect(post).toMatchObject({
      kind: "post",
      title: "Hello.",
      text: "Hello.",
      channel_ids: ["c"],
      sponsorship: "paid",
    });
    expect(contentOf(written("post", { media: [{ digest: "0", alt: "" }] }), null)).toMatchObject({
      media: [{ alt: "" }],
    });
  });

  it("are a hashtag, or a proposal as it stands", () => {
    const tag = contentOf(
      written("hashtag_campaign", { tag: " #PlantWithUs ", intended_words: "plant with us" }),
      null,
    );
    expect(tag).toMatchObject({
      kind: "hashtag_campaign",
      tag: "#PlantWithUs",
      intended_words: "plant with us",
    });
    expect(contentOf({ ...FIRST, kind: MINE, proposal: "p" }, tag)).toBe(tag);
  });

  it("stay while another kind is tried", () => {
    const post = written("post", { text: "Hello." });
    expect(contentOf({ ...post, kind: "hashtag_campaign" }, null)).toBeNull();
    expect(contentOf({ ...post, kind: "post" }, null)).toMatchObject({ text: "Hello." });
  });
});
