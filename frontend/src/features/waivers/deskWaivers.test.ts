import { describe, expect, it } from "vitest";
import type { Waiver } from "../../api/types";
import { askedBy } from "./deskWaivers";

const now = new Date("2026-11-23T12:00:00Z");

const waiver = (id: string, changes: Partial<Waiver> = {}): Waiver =>
  ({
    id,
    state: "asked",
    asked_by: { id: "me", name: "Me", roles: [] },
    decided_at: null,
    closed_at: null,
    actions: [],
    ...changes,
  }) as Waiver;

const ids = (waivers: Waiver[]): string[] => waivers.map((each) => each.id);

describe("the waivers on a desk", () => {
  it("are one's own that are open or were answered lately", () => {
    const found = askedBy(
      [
        waiver("open", { actions: ["withdrawWaiver"] }),
        waiver("yes", { state: "granted", decided_at: "2026-11-20T12:00:00Z" }),
        waiver("long ago", { state: "refused", decided_at: "2026-10-01T12:00:00Z" }),
        waiver("closed", { state: "closed", closed_at: "2026-11-21T12:00:00Z" }),
        waiver("taken back", { state: "withdrawn" }),
        waiver("another's", { asked_by: { id: "you", name: "You", roles: [] }, actions: ["withdrawWaiver"] }),
      ],
      "me",
      now,
    );
    expect(ids(found)).toEqual(["open", "yes", "closed"]);
  });
});
