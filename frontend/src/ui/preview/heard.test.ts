import { describe, expect, it } from "vitest";
import { asHeard } from "./heard";

const aloud = (text: string, spoken = [] as { tag: string; spoken: string }[]) =>
  asHeard(text, spoken)
    .map((run) => run.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();

describe("a post as it is heard", () => {
  it("says a hashtag in the words the server found, whatever its capitals", () => {
    expect(aloud("Come! #plantwithus", [{ tag: "#PlantWithUs", spoken: "hashtag plant with us" }])).toBe(
      "Come! hashtag plant with us",
    );
  });

  it("splits a hashtag at its capitals when nobody has said how it reads", () => {
    expect(aloud("#PlantWithUs")).toBe("hashtag plant with us");
    expect(aloud("#plantwithus")).toBe("hashtag plantwithus");
  });

  it("names emoji, and admits not knowing one", () => {
    expect(aloud("Trees 🌳🌳!")).toBe("Trees deciduous tree deciduous tree !");
    expect(aloud("🦤")).toBe("a small picture");
    expect(aloud("Thanks ❤️")).toBe("Thanks red heart");
  });

  it("says links and mentions, and marks whatever sounds different", () => {
    expect(aloud("By @northfield https://example.org/x")).toBe("By at northfield link, example.org/x");
    expect(asHeard("plain words", [])).toEqual([{ text: "plain words", changed: false }]);
  });
});
