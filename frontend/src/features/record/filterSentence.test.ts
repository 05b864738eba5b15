import { describe, expect, it } from "vitest";
import { grouped, question, verdictWords } from "./filterSentence";

const day = (date: string) => `the day ${date}`;

describe("what is asked of the record", () => {
  it("is everything, unless something narrows it", () => {
    expect(question({}, {}, day)).toBe("Everything by anyone, in any role, since the beginning.");
  });

  it("names who, in which role, what and when", () => {
    const filter = {
      type: "member:review:approve",
      actor: "1",
      role: "ceo_office",
      since: "2026-11-01",
      until: "2026-11-30",
    };
    expect(question(filter, { type: "approved", actor: "Elias Brandt" }, day)).toBe(
      "Entries that say “approved” by Elias Brandt, as CEO office, since the day 2026-11-01 until the end of the day 2026-11-30.",
    );
  });

  it("says what a verdict and a single thing narrow it to", () => {
    const filter = { verdict: "reject", object: "2" };
    expect(question(filter, { object: "New recycling days" }, day)).toBe(
      "Everything by anyone, in any role, where somebody rejected, about “New recycling days”, since the beginning.",
    );
    expect(question(filter, {}, day)).toContain("about one thing only");
  });

  it("says that it is about what was done in somebody's place", () => {
    expect(question({ in_place: "true", verdict: "approve" }, {}, day)).toBe(
      "Everything by anyone, in any role, only in another’s place, where somebody approved, since the beginning.",
    );
  });

  it("says which words of proposals it is about", () => {
    expect(question({ words: "#nowthatchersdead" }, {}, day)).toBe(
      "Everything by anyone, in any role, about proposals with “#nowthatchersdead”, since the beginning.",
    );
  });

  it("stays readable for names nobody knows", () => {
    expect(question({ type: "member:some_thing:do", actor: "9" }, {}, day)).toBe(
      "Entries that say “member:some thing:do” by one person, in any role, since the beginning.",
    );
    expect(verdictWords("new_verdict")).toBe("new verdict");
  });
});

describe("the kinds of entries", () => {
  const type = (name: string) => ({ type: name, words: name }) as never;

  it("stand under headings, decisions first, and none is left out", () => {
    const types = [type("member:policy:draft"), type("member:review:approve"), type("member:side_door:open")];
    expect(grouped(types).map((group) => [group.title, group.types.length])).toEqual([
      ["Decisions", 1],
      ["Policy", 1],
      ["Side door", 1],
    ]);
  });
});
