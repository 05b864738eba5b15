import { describe, expect, it } from "vitest";
import { pathOf, placeOf, pointerOf, problemsBeside, problemsWithin, saidAt } from "./pointers";

const PROBLEMS = [
  { pointer: "/rules/1/check", message: "There is no such check.", fix: "Did you mean “links”?" },
  { pointer: "/rules/1/waivable_by/0", message: "Nobody has the role “boss”.", fix: "Use “legal”." },
  { pointer: "/rules/10/title", message: "It is empty.", fix: "" },
  { pointer: "/rules/1/colour", message: "There is no “colour” here.", fix: "Leave it out." },
];

describe("a place in the document", () => {
  it("is written and read back, with slashes and tildes in names", () => {
    expect(pointerOf(["packs", 0, "tighten", "a/b~c"])).toBe("/packs/0/tighten/a~1b~0c");
    expect(pathOf("/packs/0/tighten/a~1b~0c")).toEqual(["packs", 0, "tighten", "a/b~c"]);
    expect(pathOf("")).toEqual([]);
  });

  it("leads to a pane and an item", () => {
    expect(placeOf("/rules/3/applies_if")).toEqual({ pane: "rules", index: 3 });
    expect(placeOf("/routes")).toEqual({ pane: "ways", index: null });
    expect(placeOf("/title")).toEqual({ pane: "title", index: null });
    expect(placeOf("/extra_stages/1/roles/0")).toEqual({ pane: "added", index: 1 });
    for (const part of ["deadlines/remind_at", "low_risk", "trivial_edits", "reject_reasons"]) {
      expect(placeOf(`/${part}`)).toEqual({ pane: "deciding", index: null });
    }
    expect(placeOf("")).toBeNull();
    expect(placeOf("/colour")).toBeNull();
  });
});

describe("the problems of a place", () => {
  it("are its own and those inside it, not those of a longer number", () => {
    expect(problemsWithin(PROBLEMS, "/rules/1")).toHaveLength(3);
    expect(saidAt(PROBLEMS, "/rules/1/waivable_by")).toBe("Nobody has the role “boss”. Use “legal”.");
    expect(saidAt(PROBLEMS, "/rules/10/title")).toBe("It is empty.");
    expect(saidAt(PROBLEMS, "/rules/2")).toBeUndefined();
  });

  it("that no field shows are said beside the fields", () => {
    expect(problemsBeside(PROBLEMS, "/rules/1", ["check", "waivable_by"])).toEqual([PROBLEMS[3]]);
  });
});
