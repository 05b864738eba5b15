import { expect, it } from "vitest";
import { lackingIn, leftToAdd } from "./planLacks";

const SET = { audiences: ["Residents"], objectives: ["Residents take part"] };
const audience = { id: "1", etag: "1", actions: [], name: "Customers", retired: true };

it("offers what a plan lacks, and leaves a list alone that somebody has begun", () => {
  expect(lackingIn({ audiences: [], objectives: [] }, SET)).toEqual(SET);
  expect(lackingIn({ audiences: [audience], objectives: [] }, SET)).toEqual({ ...SET, audiences: [] });
});

it("offers nothing where nothing is lacking", () => {
  expect(lackingIn({ audiences: [audience], objectives: [] }, { ...SET, objectives: [] })).toBeNull();
});

it("goes on where an earlier try stopped, and adds nothing to words of one's own", () => {
  expect(leftToAdd(["Residents"], ["Residents", "Local businesses"])).toEqual(["Local businesses"]);
  expect(leftToAdd(["Anglers"], ["Residents"])).toEqual([]);
});
