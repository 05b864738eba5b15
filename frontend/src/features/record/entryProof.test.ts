import { describe, expect, it } from "vitest";
import type { RecordEntry } from "../../api/types";
import { erasedWords, leafOf, sealOf, sealWords } from "./entryProof";

const entry = (changed: object) =>
  ({
    seq: 7,
    at: "2026-11-23T07:00:00Z",
    type: "member:review:reject",
    reason: null,
    who: null,
    ...changed,
  }) as RecordEntry;

describe("words that were erased", () => {
  it("are told with their day and year", () => {
    expect(erasedWords(entry({ erased_on: "2026-11-23" }))).toBe(
      "Words given here were erased on Mon 23 Nov 2026",
    );
  });

  it("are not told of where none were", () => {
    expect(erasedWords(entry({ erased_on: null }))).toBe("");
  });
});

describe("the seal", () => {
  const detail = { sound: true, size: 47, root: "2f18" };
  const found = entry({ entry: JSON.stringify({ detail }), who: { id: "h", name: "Hannah", roles: [] } });

  it("is read from the entry that put the verification on record", () => {
    expect(sealOf(found)).toEqual({ ...detail, at: "2026-11-23T07:00:00Z", by: "Hannah" });
  });

  it("is none where nothing was verified, and where an entry is no verification", () => {
    expect(sealOf(undefined)).toBeNull();
    expect(sealOf(entry({ entry: "{}" }))).toBeNull();
    expect(sealOf(entry({ entry: "no json" }))).toBeNull();
  });

  it("says in words what was found", () => {
    const seal = { ...detail, at: "", by: "" };
    expect(sealWords(seal)).toContain("all 47 entries");
    expect(sealWords(seal)).toContain("agreed with their hashes and with what they name");
    expect(sealWords({ ...seal, size: 1 })).toContain("the one entry");
    expect(sealWords({ ...seal, sound: false })).toContain("not as it should be");
  });
});

describe("a leaf", () => {
  it("is the hash of a zero byte and the bytes, as RFC 6962 has it", async () => {
    expect(await leafOf("")).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  });
});
