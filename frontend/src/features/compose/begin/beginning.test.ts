import { describe, expect, it } from "vitest";
import type { Beginning, Plan } from "../../../api/types";
import { blank } from "../../../kinds/draftContent";
import { begun, takenFrom } from "./beginning";
import { firstTime } from "./firstTime";

const channel = (id: string, owner: string) => ({
  id,
  network: "x",
  handle: `@${id}`,
  owner,
  answered_by: "",
});
const plan = (owner = "Dev Okafor") => ({ channels: [channel("a", owner)] }) as unknown as Plan;
const beginning: Beginning = {
  answers: [
    { pointer: "/answers/objective_id", value: "o", source: "plan" },
    { pointer: "/channel_ids", value: ["a"], source: "earlier" },
    { pointer: "/answers/audience", value: "Families", source: "earlier" },
    { pointer: "/answers/how", value: "Ana posts.", source: "earlier" },
  ],
  earlier: { id: "p", title: "Tree planting" },
  time_of_day: "09:00",
};

describe("a post that was just begun", () => {
  it("is answered with what was suggested and what follows from it", () => {
    const content = begun(plan(), blank("post"), beginning);
    expect(content.channel_ids).toEqual(["a"]);
    expect(content.answers).toMatchObject({
      objective_id: "o",
      audience: "Families",
      where: "X @a",
      how: "Posted by Dev Okafor.",
      why: "",
    });
  });

  it("takes over who sees to it where the plan names nobody", () => {
    expect(begun(plan(""), blank("post"), beginning).answers.how).toBe("Ana posts.");
  });

  it("keeps what was answered, and begins with nothing where nothing is suggested", () => {
    const answered = { ...blank("post"), answers: { ...blank("post").answers, audience: "Everybody" } };
    expect(begun(plan(), answered, beginning).answers.audience).toBe("Everybody");
    expect(begun(plan(), blank("post"), undefined)).toEqual(blank("post"));
  });

  it("says of each answer where it was taken from, until somebody changes it", () => {
    const content = begun(plan(), blank("post"), beginning);
    expect(takenFrom(content, beginning, "/answers/objective_id")).toBe("the only one in the plan");
    expect(takenFrom(content, beginning, "/channel_ids")).toBe("as in your last post");
    const changed = { ...content, answers: { ...content.answers, audience: "Everybody" } };
    expect(takenFrom(changed, beginning, "/answers/audience")).toBeUndefined();
    expect(takenFrom(content, undefined, "/channel_ids")).toBeUndefined();
  });
});

describe("the first time it can appear", () => {
  it("is the first day after an answer, at the time of day of the last one", () => {
    expect(firstTime("2026-11-27T08:30:00Z", "09:00", "Europe/London")).toBe("2026-11-27T09:00:00Z");
    expect(firstTime("2026-11-27T09:00:00Z", "09:00", "Europe/London")).toBe("2026-11-27T09:00:00Z");
    expect(firstTime("2026-11-27T09:00:01Z", "09:00", "Europe/London")).toBe("2026-11-28T09:00:00Z");
    expect(firstTime("2026-12-31T23:30:00Z", "09:00", "Asia/Tokyo")).toBe("2027-01-01T00:00:00Z");
  });

  it("keeps the time of day when the clocks change", () => {
    expect(firstTime("2026-03-28T10:00:00Z", "09:00", "Europe/London")).toBe("2026-03-29T08:00:00Z");
    expect(firstTime("2026-10-24T10:00:00Z", "09:00", "Europe/London")).toBe("2026-10-25T09:00:00Z");
  });

  it("is the next full hour where there is no last one", () => {
    expect(firstTime("2026-11-27T08:30:00Z", null, "Europe/London")).toBe("2026-11-27T09:00:00Z");
    expect(firstTime("never", null, "UTC")).toBeNull();
  });
});
