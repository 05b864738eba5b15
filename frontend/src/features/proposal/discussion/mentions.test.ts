import { describe, expect, it } from "vitest";
import type { Who } from "../../../api/types";
import { namedIn, namingAt, offered, withName } from "./mentions";

const who = (name: string): Who => ({ id: name, name, roles: [] });
const READERS = ["Dev Okafor", "Maren Lindqvist", "Ana Okafor-Lind", "Dev"].map(who);
const names = (people: Who[]) => people.map(({ name }) => name);

describe("naming somebody", () => {
  it("begins with an @ at the start of a word, up to the caret", () => {
    expect(namingAt("@De", 3)).toEqual({ from: 0, letters: "De" });
    expect(namingAt("ask @Dev Ok, please", 11)).toEqual({ from: 4, letters: "Dev Ok" });
    expect(namingAt("post@northfield", 15)).toBeNull();
    expect(namingAt("no one", 6)).toBeNull();
  });

  it("offers those whose name or surname begins so", () => {
    expect(names(offered(READERS, "ok"))).toEqual(["Dev Okafor", "Ana Okafor-Lind"]);
    expect(names(offered(READERS, "DEV"))).toEqual(["Dev Okafor", "Dev"]);
    expect(names(offered(READERS, "Dev and then"))).toEqual([]);
    expect(offered(READERS, "")).toHaveLength(4);
  });

  it("puts the name in the place of what was begun", () => {
    expect(withName("ask @De please", { from: 4, letters: "De" }, 7, "Dev Okafor")).toEqual([
      "ask @Dev Okafor please",
      16,
    ]);
  });

  it("finds whoever is named by their whole name", () => {
    expect(names(namedIn("@Maren Lindqvist and @Dev Okafor?", READERS))).toEqual([
      "Dev Okafor",
      "Maren Lindqvist",
      "Dev",
    ]);
    expect(names(namedIn("@Devon, not one of us", READERS))).toEqual([]);
  });
});
