import { beforeAll, describe, expect, it, vi } from "vitest";

let staleKeys: typeof import("./live").staleKeys;

beforeAll(async () => {
  vi.stubGlobal("location", { origin: "http://localhost" });
  ({ staleKeys } = await import("./live"));
});

const event = (kind: string) => ({ seq: 1, type: "x", object: { kind, id: "p1" } });

describe("what a live event refreshes", () => {
  it("is the one proposal, and the lists it may stand in", () => {
    expect(staleKeys(event("proposal"))).toEqual([
      ["proposals", "p1"],
      ["proposals", "desk"],
      ["proposals", "list"],
      ["notices"],
      ["record"],
    ]);
  });

  it("is the waivers too, when one of them moved", () => {
    const keys = staleKeys({ ...event("proposal"), type: "member:waiver:grant" });
    expect(keys).toContainEqual(["waivers"]);
    expect(keys).toContainEqual(["proposals", "p1"]);
  });

  it("is every proposal when only a review is named", () => {
    expect(staleKeys(event("review"))).toEqual([["proposals"], ["record"]]);
  });

  it("is the noun's own lists otherwise, and always the record", () => {
    expect(staleKeys(event("policy_version"))).toEqual([["policies"], ["record"]]);
    expect(staleKeys(event("member"))).toEqual([["people"], ["record"]]);
    expect(staleKeys({ seq: 1, type: "x", object: null })).toEqual([["record"]]);
  });
});
