import { expect, test } from "vitest";
import type { Post } from "../../api/types";
import type { Account } from "../../ui/preview/NetworkCard";
import { elsewhere } from "./elsewhere";

const on = (network: string): Account => ({
  network,
  name: "Northfield",
  handle: "@northfield",
  followers: 1,
});
const [X, FACEBOOK, BLUESKY] = [on("x"), on("facebook"), on("bluesky")] as const;
const post = (changes: Partial<Post> = {}): Post =>
  ({ text: "Plant with us", variants: [], media: [], ...changes }) as unknown as Post;

test("other places with the same words are named", () => {
  expect(elsewhere(post(), X, [X, FACEBOOK, BLUESKY])).toBe("The same words on Facebook and Bluesky.");
});

test("a place with words of its own is told apart, from wherever one looks", () => {
  const varied = post({ variants: [{ network: "x", text: "Plant" }] as Post["variants"] });
  expect(elsewhere(varied, FACEBOOK, [X, FACEBOOK, BLUESKY])).toBe(
    "The same words on Bluesky. Other words on X.",
  );
  expect(elsewhere(varied, X, [X, FACEBOOK])).toBe("Other words on Facebook.");
});

test("pictures go along, and a single place has nothing beside it", () => {
  const shown = post({ media: [{ digest: "a", alt: "", file_name: "" }] as Post["media"] });
  expect(elsewhere(shown, X, [X, FACEBOOK])).toBe("The same words and pictures on Facebook.");
  expect(elsewhere(post(), X, [X])).toBe("");
});
