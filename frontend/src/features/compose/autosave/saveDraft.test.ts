import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Autosave, Happening } from "./autosave";

vi.hoisted(() => vi.stubGlobal("location", { origin: "http://127.0.0.1" }));

let sendDraft: typeof import("./saveDraft").sendDraft;
let reduce: typeof import("./autosave").reduce;
let opened: typeof import("./autosave").opened;
let nextSave: typeof import("./autosave").nextSave;
let blank: typeof import("../../../kinds/draftContent").blank;
let answers: (Response | Error)[];
let state: Autosave;

beforeAll(async () => {
  ({ sendDraft } = await import("./saveDraft"));
  ({ reduce, opened, nextSave } = await import("./autosave"));
  ({ blank } = await import("../../../kinds/draftContent"));
});

beforeEach(() => {
  answers = [];
  vi.stubGlobal("fetch", async () => {
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer ?? new Error("nothing more was expected");
  });
  state = reduce(opened("p1", { content: blank("post"), etag: "1" }, null), {
    type: "typed",
    content: { ...blank("post"), title: "Mine" },
  });
});

const tell = (happening: Happening) => {
  state = reduce(state, happening);
};
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const stands = (title: string) =>
  json(200, { content: { ...blank("post"), title }, summary: { id: "p1", etag: "7" } });

describe("words that somebody else saved over", () => {
  it("stand beside theirs", async () => {
    answers = [json(412, { type: "stale" }), stands("Theirs")];
    expect(await sendDraft(state, tell)).toMatchObject({ theirs: { etag: "7" } });
    expect(state.theirs?.content.title).toBe("Theirs");
    expect(state.sending).toBeNull();
  });

  it("are sent again where theirs could not be read just then", async () => {
    answers = [json(412, { type: "stale" }), new TypeError("network")];
    expect(await sendDraft(state, tell)).toMatchObject({ problem: { offline: true } });
    expect(state.trouble).toBe("offline");
    expect(nextSave(state)).not.toBeNull();
  });
});

it("words that were saved are told so", async () => {
  answers = [stands("Mine")];
  expect(await sendDraft(state, tell)).toMatchObject({ view: { summary: { etag: "7" } } });
  expect(nextSave(state)).toBeNull();
});

it("a failure is told and thrown at nobody", async () => {
  answers = [json(503, { type: "unavailable" })];
  await sendDraft(state, tell);
  expect(state.trouble).toBe("server");
  expect(nextSave(state)).not.toBeNull();
});
