import { describe, expect, it } from "vitest";
import type { Ask, DeskItem } from "../../api/types";
import { waitingInOrder } from "./waiting";

const item = (id: string, rank: number, state = "in_review") =>
  ({ proposal: { id, state }, rank, due_at: "2026-11-29T09:00:00Z" }) as DeskItem;
const ask = (id: string, rank: number, due_at: string | null = null) =>
  ({ kind: "enact_policy", id, about: "How we speak", rank, due_at }) as Ask;

describe("what waits for somebody", () => {
  it("stands in one order, proposals and everything else", () => {
    const found = waitingInOrder({
      waiting_for_you: [item("b", 1), item("d", 3)],
      asks: [ask("a", 0), ask("c", 2)],
    });
    expect(found.map((each) => each.item?.proposal.id ?? each.ask?.id)).toEqual(["a", "b", "c", "d"]);
  });

  it("has a time only where somebody has to act by then", () => {
    const found = waitingInOrder({
      waiting_for_you: [item("a", 0), item("b", 1, "lapsed")],
      asks: [ask("c", 2), ask("d", 3, "2026-11-30T09:00:00Z")],
    });
    expect(found.map((each) => each.due)).toEqual([
      "2026-11-29T09:00:00Z",
      null,
      null,
      "2026-11-30T09:00:00Z",
    ]);
  });
});
