import { describe, expect, it } from "vitest";
import { beginsWords, inSteps } from "./stageOrder";

const stage = (id: string, waits_for?: string[]) => ({
  id,
  title: id.toUpperCase(),
  ...(waits_for ? { waits_for } : {}),
});
const steps = (...stages: ReturnType<typeof stage>[]) =>
  inSteps(stages).map((step) => step.map(({ id }) => id));

describe("the order of stages", () => {
  it("is one after the other where none says what it waits for", () => {
    expect(steps(stage("a"), stage("b"), stage("c"))).toEqual([["a"], ["b"], ["c"]]);
    expect(steps()).toEqual([]);
  });

  it("puts those together that may be decided at the same time", () => {
    const found = steps(stage("comms", []), stage("legal", []), stage("ceo", ["comms", "legal"]));
    expect(found).toEqual([["comms", "legal"], ["ceo"]]);
  });

  it("puts a stage behind everything it waits for, wherever it is written", () => {
    const found = steps(
      stage("ceo", ["legal"]),
      stage("comms", []),
      stage("legal", ["comms"]),
      stage("hr", []),
    );
    expect(found).toEqual([["comms", "hr"], ["legal"], ["ceo"]]);
  });

  it("leaves nobody out, also of a circle or of names nobody has", () => {
    expect(
      steps(stage("a", ["b"]), stage("b", ["a"]), stage("c", ["gone"]))
        .flat()
        .toSorted(),
    ).toEqual(["a", "b", "c"]);
    expect(steps(stage("a", ["a"]))).toEqual([["a"]]);
  });
});

describe("when a stage begins", () => {
  it("needs no words where it waits for the step before, all of it", () => {
    const stages = [stage("comms", []), stage("legal", []), stage("ceo", ["legal", "comms"])];
    expect(stages.map((each) => beginsWords(each, stages))).toEqual(["", "", ""]);
    const row = [stage("a"), stage("b")];
    expect(row.map((each) => beginsWords(each, row))).toEqual(["", ""]);
  });

  it("is said where it waits for something else", () => {
    const stages = [
      stage("comms", []),
      stage("legal", []),
      stage("ceo", ["legal"]),
      stage("board", ["comms", "ceo"]),
    ];
    expect(beginsWords(stages[2] as (typeof stages)[0], stages)).toBe("Begins once “LEGAL” is done.");
    expect(beginsWords(stages[3] as (typeof stages)[0], stages)).toBe(
      "Begins once “COMMS” and “CEO” are done.",
    );
  });
});
