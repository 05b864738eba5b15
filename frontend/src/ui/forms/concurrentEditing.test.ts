import { describe, expect, it } from "vitest";
import { differences } from "./concurrentEditing";

describe("two people's answers", () => {
  const mine = { title: "Mine", owner: "Ana", roles: ["a"] };
  const labels = { title: "Title", owner: "Owner", roles: "Roles" };

  it("differ only where they do, in the order of the form", () => {
    expect(differences(mine, { ...mine, owner: "Tom", title: "Theirs" }, labels)).toEqual([
      { label: "Title", mine: "Mine", theirs: "Theirs" },
      { label: "Owner", mine: "Ana", theirs: "Tom" },
    ]);
    expect(differences(mine, { ...mine, roles: ["a"] }, labels)).toEqual([]);
  });

  it("are put in the words the form uses", () => {
    const shown = differences(mine, { ...mine, roles: [] }, labels, (_, value) =>
      value.length ? "some" : "none",
    );
    expect(shown).toEqual([{ label: "Roles", mine: "some", theirs: "none" }]);
  });
});
