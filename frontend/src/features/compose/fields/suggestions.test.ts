import { describe, expect, it } from "vitest";
import type { Plan } from "../../../api/types";
import { blank } from "../../../kinds/draftContent";
import { withOnlyAnswers } from "./suggestions";

const channel = (id: string, posture = "active") => ({
  id,
  posture,
  network: "x",
  handle: `@${id}`,
  owner: "Dev Okafor",
  answered_by: "The desk",
});
const plan = (channels: object[], objectives: object[]) => ({ channels, objectives }) as unknown as Plan;

describe("a post that was just begun", () => {
  it("has what the plan leaves no choice about", () => {
    const only = plan(
      [channel("a"), channel("b", "dormant")],
      [
        { id: "o", retired: false },
        { id: "p", retired: true },
      ],
    );
    const begun = withOnlyAnswers(only, blank("post"));
    expect(begun.channel_ids).toEqual(["a"]);
    expect(begun.answers).toMatchObject({ objective_id: "o", where: "X @a" });
    expect(begun.answers.how).toContain("Dev Okafor");
  });

  it("is left open where there is a choice, and what was answered stays", () => {
    const several = plan(
      [channel("a"), channel("b")],
      [
        { id: "o", retired: false },
        { id: "p", retired: false },
      ],
    );
    const begun = blank("post");
    expect(withOnlyAnswers(several, begun)).toEqual(begun);
    const answered = { ...begun, answers: { ...begun.answers, where: "On the wall" } };
    expect(withOnlyAnswers(plan([channel("a")], []), answered).answers.where).toBe("On the wall");
  });
});
