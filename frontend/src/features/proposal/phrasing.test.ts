import { describe, expect, it } from "vitest";
import type { Stage } from "../../api/types";
import { needWords } from "./phrasing";

const seat = (name: string, state: string, role: string) => ({
  who: { id: name, name, roles: [role] },
  state,
  why: "",
});
const stage = (facts: Partial<Stage>): Stage =>
  ({
    state: "open",
    need: "any",
    approved: 0,
    needed: 1,
    roles: ["legal"],
    distinct_roles: false,
    lacking_roles: [],
    waits_for: [],
    seats: [],
    ...facts,
  }) as unknown as Stage;

describe("what a stage asks for", () => {
  it("is one, all, or a number, and how far it is where that says more", () => {
    expect(needWords(stage({}))).toBe("One of them has to approve.");
    expect(needWords(stage({ need: "all", approved: 1, needed: 3 }))).toBe(
      "All of them have to approve; 1 has so far.",
    );
    expect(needWords(stage({ need: 2, needed: 2, state: "waiting" }))).toBe("2 of them have to approve.");
  });

  it("names who is left of a role that still lacks one", () => {
    const lacking = stage({
      need: "all",
      approved: 1,
      needed: 2,
      distinct_roles: true,
      lacking_roles: ["legal"],
      seats: [
        seat("Ana", "approved", "comms_lead"),
        seat("Lou", "open", "legal"),
      ] as unknown as Stage["seats"],
    });
    expect(needWords(lacking)).toBe(
      "All of them have to approve, in different roles; 1 has so far. Lou has still to approve.",
    );
  });
});
