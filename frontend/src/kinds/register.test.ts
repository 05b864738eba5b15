import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { proposalWordsQuery } from "../api/queries";
import type { Content } from "../api/types";
import { moment, near } from "../i18n/dates";
import { asWritten, blank, isBlank, titled } from "./draftContent";
import { formOf } from "./forms";
import { previewOf } from "./previews";
import { KINDS, publication, textsOf, wordingOf } from "./register";
import { summaryOf } from "./summaries";
import { trialOf } from "./trials";
import { WhatPeopleSee } from "./WhatPeopleSee";

// The pages ask where they come from as soon as they are read.
vi.hoisted(() => vi.stubGlobal("location", { origin: "http://127.0.0.1" }));

const now = new Date("2026-11-23T13:00:00Z");
const dates = {
  now,
  moment: (at: string) => moment(at, "Europe/London", now),
  near: (at: string) => near(at, "Europe/London", now),
};
const reply = {
  kind: "reply",
  title: "To a neighbour",
  text: "We come at nine.",
  channel_ids: [],
  evidence: [],
  answers: { when: null },
} as unknown as Content;

describe("the kinds these pages know", () => {
  it("are offered in their order, each at an address of its own", () => {
    expect(KINDS.map(({ kind }) => kind)).toEqual(["post", "hashtag_campaign"]);
    expect(new Set(KINDS.map(({ address }) => address)).size).toBe(KINDS.length);
  });

  it("each have a form, a preview and a trial, and a summary that may be empty", () => {
    for (const { kind } of KINDS) {
      expect([formOf(kind), previewOf(kind), trialOf(kind), summaryOf(kind)]).not.toContain(null);
    }
  });

  it("begin empty, get a title when they are kept, and are empty again without it", () => {
    for (const { kind, untitled } of KINDS) {
      const first = blank(kind);
      expect(isBlank(first)).toBe(true);
      expect(first.answers.when).toBeNull();
      expect(titled(first).title).toBe(untitled);
      expect(isBlank(asWritten(titled(first)))).toBe(true);
      expect(textsOf(first)).toEqual([]);
    }
  });

  it("keep what was written apart", () => {
    const [first, second] = [blank("post"), blank("post")];
    first.channel_ids.push("x");
    expect(second.channel_ids).toEqual([]);
  });
});

describe("a kind these pages do not know", () => {
  it("is called by its name, is written elsewhere, and loses no page", () => {
    expect(wordingOf("profile_change").one).toBe("A proposal of the kind “profile change”");
    expect([formOf("reply"), previewOf("reply"), trialOf("reply")]).toEqual([null, null, null]);
    expect(summaryOf("reply")).toEqual({});
    expect(textsOf(reply)).toEqual([]);
    expect(publication(reply, [], dates)).toBe("it may be carried out at a time not yet named");
    expect(titled({ ...reply, title: "" }).title).toBe("Untitled reply");
  });

  it("is shown with every word, under the labels the server gives", () => {
    const client = new QueryClient();
    client.setQueryData(proposalWordsQuery("p").queryKey, [
      { field: "/text", label: "The answer", text: "We come at nine." },
      { field: "/in_reply_to", label: "What it answers", text: "https://x.example/7" },
    ]);
    const page = renderToStaticMarkup(
      createElement(
        QueryClientProvider,
        { client },
        createElement(WhatPeopleSee, {
          id: "p",
          content: reply,
          accounts: [],
          hashtags: [],
          organization: "Northfield",
        }),
      ),
    );
    for (const words of ["The answer", "We come at nine.", "What it answers", "https://x.example/7"]) {
      expect(page).toContain(words);
    }
  });
});
