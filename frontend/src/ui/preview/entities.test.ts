import { describe, expect, it } from "vitest";
import { entities, foldAt, linked, shownLink } from "./entities";

const kinds = (text: string) => entities(text).map((part) => `${part.kind}:${part.text}`);

describe("what a network colours", () => {
  it("finds hashtags, mentions and links, and loses no character", () => {
    const text = "With @northfield: #PlantWithUs, see https://example.org/a?b=1. #2026 c#d a@b.org";
    expect(kinds(text).filter((part) => !part.startsWith("text"))).toEqual([
      "mention:@northfield",
      "hashtag:#PlantWithUs",
      "link:https://example.org/a?b=1",
    ]);
    expect(
      entities(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });

  it("finds hashtags in other scripts", () => {
    expect(kinds("#Grüße #日本 #مرحبا").filter((part) => part.startsWith("hashtag"))).toHaveLength(3);
  });

  it("shows a link as the network would", () => {
    expect(shownLink("https://www.example.org/", "facebook")).toBe("example.org/");
    expect(shownLink(`https://example.org/${"a".repeat(40)}`, "x")).toHaveLength(28);
    expect(shownLink(`https://www.example.org/${"a".repeat(40)}`, "mastodon")).toBe(
      `example.org/${"a".repeat(18)}…`,
    );
    expect(shownLink("https://www.example.org/123456789012345", "bluesky")).toBe(
      "www.example.org/123456789012...",
    );
    expect(shownLink("https://example.org/a", "instagram")).toBe("https://example.org/a");
    expect(shownLink("https://example.org/a", "blog")).toBe("https://example.org/a");
  });

  it("knows where an address or a hashtag is only words", () => {
    expect(linked({ network: "x" })).toEqual({ addresses: true, signs: true });
    expect(linked({ network: "instagram" })).toEqual({ addresses: false, signs: true });
    expect(linked({ network: "blog" })).toEqual({ addresses: true, signs: false });
    expect(linked({ network: "newsletter", links_clickable: false, hashtags: true })).toEqual({
      addresses: false,
      signs: true,
    });
  });

  it("folds long words at a word's end where the network does", () => {
    const long = "word ".repeat(100);
    expect(foldAt(long, "linkedin")).toBe(209);
    expect(foldAt("short", "linkedin")).toBeNull();
    expect(foldAt(long, "bluesky")).toBeNull();
  });
});
