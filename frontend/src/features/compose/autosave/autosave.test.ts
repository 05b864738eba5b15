import { describe, expect, it } from "vitest";
import { OFFLINE, Problem, problemFrom } from "../../../api/problem";
import type { Content, Post } from "../../../api/types";
import { blank, derivedTitle, sameContent, textAt, titled, withText } from "../../../kinds/draftContent";
import { type Autosave, fresh, nextSave, opened, PAUSE, reduce, toKeep } from "./autosave";

const post = (text: string): Content => ({ ...(blank("post") as Post), text });
const offline = new Problem(OFFLINE);
const server = (text: string, etag = '"1"') => ({ content: titled(post(text)), etag });

function having(autosave: Autosave, ...happenings: Parameters<typeof reduce>[1][]): Autosave {
  return happenings.reduce(reduce, autosave);
}

describe("a draft", () => {
  it("is not saved before there is a word in it", () => {
    const empty = fresh(blank("post"), null);
    expect(nextSave(empty)).toBeNull();
    expect(toKeep(empty)).toBeNull();
    expect(nextSave(reduce(empty, { type: "typed", content: post("a") }))).toBe(PAUSE);
  });

  it("is clean once the server has exactly these words", () => {
    const saved = having(
      fresh(post("a"), null),
      { type: "sending", creating: { key: "k", content: titled(post("a")) } },
      { type: "saved", id: "p1", etag: '"1"' },
    );
    expect(nextSave(saved)).toBeNull();
    expect(toKeep(saved)).toBeNull();
    expect(saved).toMatchObject({ id: "p1", creating: null });
  });

  it("goes on being dirty when somebody typed while it was being saved", () => {
    const typedOn = having(
      opened("p1", server("a"), null),
      { type: "typed", content: post("ab") },
      { type: "sending" },
      { type: "typed", content: post("abc") },
      { type: "saved", id: "p1", etag: '"2"' },
    );
    expect(nextSave(typedOn)).toBe(PAUSE);
    expect(typedOn.saved?.etag).toBe('"2"');
    expect(textAt(typedOn.content, "/text")).toBe("abc");
  });

  it("sends nothing twice at once", () => {
    const sending = having(
      opened("p1", server("a"), null),
      { type: "typed", content: post("b") },
      { type: "sending" },
    );
    expect(nextSave(sending)).toBeNull();
  });

  it("waits longer and longer while the network is gone, and tries at once when it is back", () => {
    let autosave = reduce(opened("p1", server("a"), null), { type: "typed", content: post("b") });
    const waits: (number | null)[] = [];
    for (let again = 0; again < 7; again++) {
      autosave = having(autosave, { type: "sending" }, { type: "failed", problem: offline });
      waits.push(nextSave(autosave));
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(nextSave(reduce(autosave, { type: "try again" }))).toBe(PAUSE);
    expect(toKeep(autosave)?.content).toEqual(post("b"));
  });

  it("asks again by itself, with the same key, while an earlier try is still under way", () => {
    const creating = { key: "k", content: titled(post("a")) };
    const underWay = problemFrom(409, { type: "/problems/request-in-progress", title: "Under way" });
    const waiting = having(
      fresh(post("a"), null),
      { type: "sending", creating },
      { type: "failed", problem: underWay },
    );
    expect(nextSave(waiting)).toBe(2_000);
    expect(waiting.creating).toEqual(creating);
  });

  it("waits for the person when the session has ended, and keeps the words", () => {
    const ended = having(
      opened("p1", server("a"), null),
      { type: "typed", content: post("b") },
      { type: "sending" },
      { type: "failed", problem: problemFrom(401, null) },
    );
    expect(nextSave(ended)).toBeNull();
    expect(toKeep(ended)?.content).toEqual(post("b"));
    expect(nextSave(reduce(ended, { type: "try again" }))).toBe(PAUSE);
  });

  it("does not repeat what the server refused until the words change", () => {
    const refused = having(
      opened("p1", server("a"), null),
      { type: "typed", content: post("b") },
      { type: "sending" },
      { type: "failed", problem: problemFrom(422, null) },
    );
    expect(nextSave(refused)).toBeNull();
    expect(nextSave(reduce(refused, { type: "typed", content: post("c") }))).toBe(PAUSE);
  });

  it("takes no conflict for one when only the answer to its own save was lost", () => {
    const sent = having(
      opened("p1", server("a"), null),
      { type: "typed", content: post("b") },
      { type: "sending" },
    );
    const found = reduce(sent, { type: "conflict", theirs: server("b", '"2"') });
    expect(found).toMatchObject({ theirs: null, saved: { etag: '"2"' } });
    expect(nextSave(found)).toBeNull();
    const real = reduce(sent, { type: "conflict", theirs: server("c", '"2"') });
    expect(real.theirs?.etag).toBe('"2"');
  });

  it("takes no conflict for one when both have come to the same words", () => {
    const sent = having(
      opened("p1", server("a"), null),
      { type: "typed", content: post("b") },
      { type: "sending" },
      { type: "typed", content: post("c") },
    );
    const found = reduce(sent, { type: "conflict", theirs: server("c", '"2"') });
    expect(found).toMatchObject({ theirs: null, saved: { etag: '"2"' } });
  });

  it("is created once: the same words go out with the same key until the server has answered", () => {
    const creating = { key: "k", content: titled(post("a")) };
    const lost = having(
      fresh(post("a"), null),
      { type: "sending", creating },
      { type: "typed", content: post("ab") },
      { type: "failed", problem: offline },
    );
    expect(lost.creating).toEqual(creating);
    const again = fresh(blank("post"), toKeep(lost));
    expect(again.creating).toEqual(creating);
    expect(textAt(again.content, "/text")).toBe("ab");
    const resent = reduce(again, { type: "sending" });
    expect(resent.sending).toEqual(creating.content);
    const made = reduce(resent, { type: "saved", id: "p1", etag: '"1"' });
    expect(nextSave(made)).toBe(PAUSE);
  });
});

describe("words left in this browser", () => {
  it("come back when the server's have not changed", () => {
    const left = { content: post("mine"), saved: server("a"), creating: null };
    const autosave = opened("p1", server("a"), left);
    expect(textAt(autosave.content, "/text")).toBe("mine");
    expect(nextSave(autosave)).toBe(PAUSE);
  });

  it("come back when only the version number moved", () => {
    const left = { content: post("mine"), saved: server("a", '"1"'), creating: null };
    expect(opened("p1", server("a", '"9"'), left)).toMatchObject({ theirs: null });
  });

  it("stand beside the server's when both changed, and the person chooses", () => {
    const left = { content: post("mine"), saved: server("a", '"1"'), creating: null };
    const autosave = opened("p1", server("theirs", '"2"'), left);
    expect(autosave.theirs?.etag).toBe('"2"');
    expect(nextSave(autosave)).toBeNull();
    const mine = reduce(autosave, { type: "keep mine" });
    expect(nextSave(mine)).toBe(PAUSE);
    expect(mine.saved?.etag).toBe('"2"');
    const theirs = reduce(autosave, { type: "take theirs" });
    expect(textAt(theirs.content, "/text")).toBe("theirs");
    expect(nextSave(theirs)).toBeNull();
  });

  it("are forgotten when the server has them after all", () => {
    const left = { content: post("same"), saved: server("a"), creating: null };
    const autosave = opened("p1", server("same", '"2"'), left);
    expect(autosave.theirs).toBeNull();
    expect(toKeep(autosave)).toBeNull();
  });
});

describe("content", () => {
  it("gets a title from its first words until it has one", () => {
    expect(derivedTitle(post("Saturday we plant.\nCome!"))).toBe("Saturday we plant.");
    expect(derivedTitle(post("word ".repeat(30)))).toMatch(/^(word )+word…$/);
    expect(titled(blank("post")).title).toBe("Untitled post");
    expect(titled({ ...post("text"), title: " Mine " }).title).toBe("Mine");
  });

  it("goes on taking its title from the words after a reload, until its author names it", () => {
    expect(opened("p1", server("a"), null).content.title).toBe("");
    const named = { content: { ...post("a"), title: "Named" }, etag: '"1"' };
    expect(opened("p1", named, null).content.title).toBe("Named");
    expect(toKeep(opened("p1", server("a"), null))).toBeNull();
  });

  it("is the same whatever the notation of its time", () => {
    const at = (when: string): Content => {
      const content = post("a");
      return { ...content, answers: { ...content.answers, when } };
    };
    expect(sameContent(at("2026-11-28T09:00:00Z"), at("2026-11-28T09:00:00+00:00"))).toBe(true);
    expect(sameContent(at("2026-11-28T09:00:00Z"), at("2026-11-28T10:00:00Z"))).toBe(false);
  });

  it("is read and changed at a JSON Pointer, and nowhere else", () => {
    const content = { ...post("a"), media: [{ digest: "d", alt: "old", file_name: "" }] } as Content;
    expect(textAt(content, "/media/0/alt")).toBe("old");
    expect(textAt(withText(content, "/media/0/alt", "new"), "/media/0/alt")).toBe("new");
    expect(withText(content, "/media/7/alt", "new")).toBe(content);
    expect(withText(content, "/media", "new")).toBe(content);
    expect(textAt(content, "/answers/when")).toBe("");
  });
});
