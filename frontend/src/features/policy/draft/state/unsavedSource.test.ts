import { describe, expect, it } from "vitest";
import { afterSaving, apart, typed } from "./unsavedSource";

const saved = { source: "title: A", etag: '"1"' };

describe("words of a draft that are not saved", () => {
  it("are kept with the version they were begun from", () => {
    const kept = typed("title: B", null, saved);
    expect(kept).toEqual({ source: "title: B", etag: '"1"' });
    expect(typed("title: C", kept, { source: "title: Z", etag: '"2"' })?.etag).toBe('"1"');
  });

  it("are nothing to keep when they are what the server has", () => {
    expect(typed("title: A", { source: "title: B", etag: '"1"' }, saved)).toBeNull();
  });

  it("are those typed while the save was under way, once it is done", () => {
    expect(afterSaving("title: B", "title: B", '"2"')).toBeNull();
    expect(afterSaving("title: BC", "title: B", '"2"')).toEqual({ source: "title: BC", etag: '"2"' });
  });

  it("stand apart only when somebody saved other words since", () => {
    const kept = { source: "title: B", etag: '"1"' };
    expect(apart(null, saved)).toBe(false);
    expect(apart(kept, saved)).toBe(false);
    expect(apart(kept, { source: "title: Z", etag: '"2"' })).toBe(true);
    expect(apart(kept, { source: "title: B", etag: '"2"' })).toBe(false);
  });
});
