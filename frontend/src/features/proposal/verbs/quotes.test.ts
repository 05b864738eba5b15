import { describe, expect, it } from "vitest";
import { quotesOf, spanOf, wordsOf } from "./quotes";

const text = "Saturday we plant\n400 trees 🌳 with you.";
const words = wordsOf(text);

describe("the words somebody means", () => {
  it("are found with their punctuation, emoji included", () => {
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual([
      "Saturday",
      "we",
      "plant",
      "400",
      "trees",
      "🌳",
      "with",
      "you.",
    ]);
  });

  it("become one quote when they stand side by side, line breaks and all", () => {
    expect(quotesOf(text, words, new Set([2, 3, 4]))).toEqual(["plant\n400 trees"]);
  });

  it("become several quotes when they stand apart", () => {
    expect(quotesOf(text, words, new Set([0, 3, 7]))).toEqual(["Saturday", "400", "you."]);
  });

  it("span from the first to the last of them", () => {
    const span = spanOf(words, new Set([4, 2]));
    expect(text.slice(span?.start, span?.end)).toBe("plant\n400 trees");
    expect(spanOf(words, new Set())).toBeNull();
  });

  it("are none when nothing is picked", () => {
    expect(quotesOf(text, words, new Set())).toEqual([]);
    expect(quotesOf("", [], new Set())).toEqual([]);
  });
});
