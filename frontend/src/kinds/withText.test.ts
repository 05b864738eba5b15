import { describe, expect, it } from "vitest";
import type { Content } from "../api/types";
import { withText } from "./withText";

const post = {
  kind: "post",
  text: "Bring gloves.",
  media: [{ digest: "a", alt: "A tree" }],
} as unknown as Content;

describe("other words at one place", () => {
  it("changes the words that are named and nothing else", () => {
    expect(withText(post, "/text", "Bring boots.")).toEqual({ ...post, text: "Bring boots." });
    expect(withText(post, "/media/0/alt", "An oak")).toEqual({
      ...post,
      media: [{ digest: "a", alt: "An oak" }],
    });
  });

  it("leaves everything as it is where the place does not exist", () => {
    for (const nowhere of ["/nothing", "/media/3/alt", "/text/0", "/media/0/none"]) {
      expect(withText(post, nowhere, "x")).toEqual(post);
    }
  });

  it("does not change what it was given", () => {
    withText(post, "/text", "Bring boots.");
    expect(post).toMatchObject({ text: "Bring gloves." });
  });
});
