import { describe, expect, it } from "vitest";
import { freshKey, Intents } from "./intents";
import { OFFLINE, Problem, problemFrom } from "./problem";

function counted(): Intents {
  let made = 0;
  return new Intents(() => `key-${++made}`);
}

describe("the key of an intent", () => {
  it("stays the same while the outcome is unknown", async () => {
    const intents = counted();
    const keys: string[] = [];
    const offline = (key: string) => {
      keys.push(key);
      return Promise.reject(new Problem(OFFLINE));
    };
    await expect(intents.run("submit", { a: 1 }, offline)).rejects.toThrow();
    await expect(intents.run("submit", { a: 1 }, offline)).rejects.toThrow();
    await intents.run("submit", { a: 1 }, async (key) => void keys.push(key));
    expect(keys).toEqual(["key-1", "key-1", "key-1"]);
  });

  it("stays the same while another request with it is under way", async () => {
    const intents = counted();
    const underWay = () =>
      Promise.reject(problemFrom(409, { type: "/problems/request-in-progress", title: "Under way" }));
    await expect(intents.run("submit", { a: 1 }, underWay)).rejects.toThrow();
    expect(intents.keyFor("submit", { a: 1 })).toBe("key-1");
    const changed = () => Promise.reject(problemFrom(409, { type: "/problems/not-now", title: "No" }));
    await expect(intents.run("submit", { a: 1 }, changed)).rejects.toThrow();
    expect(intents.keyFor("submit", { a: 1 })).toBe("key-2");
  });

  it("is new for other words, after an answer and after a refusal", async () => {
    const intents = counted();
    expect(intents.keyFor("submit", { a: 1 })).toBe("key-1");
    expect(intents.keyFor("submit", { a: 2 })).toBe("key-2");
    await intents.run("submit", { a: 2 }, async () => undefined);
    expect(intents.keyFor("submit", { a: 2 })).toBe("key-3");
    const refused = () => Promise.reject(problemFrom(422, null));
    await expect(intents.run("submit", { a: 2 }, refused)).rejects.toThrow();
    expect(intents.keyFor("submit", { a: 2 })).toBe("key-4");
  });

  it("is a UUID", () => {
    expect(freshKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
