import { describe, expect, it } from "vitest";
import type { ProposalView } from "../../api/types";
import { decisionsOf, secondsBetween } from "./decisions";

const seat = (name: string, at: string, reason: string | null = null) => ({
  who: { id: name, name, roles: [] },
  state: "approved",
  decided_at: at,
  reason,
});
const proposal = (...seats: unknown[]): ProposalView =>
  ({ review: { stages: [{ id: "a", title: "A", seats }] } }) as unknown as ProposalView;

describe("decisions", () => {
  it("come oldest first, and one within a minute of the last says after whom", () => {
    const told = decisionsOf(
      proposal(
        seat("Cy", "2026-11-23T12:05:00Z"),
        seat("Bo", "2026-11-23T12:00:08Z"),
        seat("Ana", "2026-11-23T12:00:00Z"),
      ),
    );
    expect(told.map(({ seat }) => seat.who.name)).toEqual(["Ana", "Bo", "Cy"]);
    const [first, second, third] = told;
    expect([first?.soonAfter, third?.soonAfter]).toEqual([null, null]);
    expect(second?.soonAfter).toBe(first);
    expect(second && first && secondsBetween(second, first)).toBe("8 seconds");
  });
});
