/** What others have decided, in the order they did, and what is worth saying about how. */
import type { ProposalView, Seat, Stage } from "../../api/types";

export type Decided = { seat: Seat & { decided_at: string }; stage: Stage; soonAfter: Decided | null };

export const DONE: Record<string, string> = {
  approved: "approved",
  changes_requested: "asked for a change",
  rejected: "rejected it",
  recused: "let others decide",
  replaced: "let others decide",
  taken_back: "took their approval back",
};

/** Who decided from a seat: "Lawyer, in place of Chief,". */
export const deciderOf = ({ who, decided_by }: Seat): string =>
  decided_by ? `${decided_by.name}, in place of ${who.name},` : who.name;

/** Whether `member` holds a seat, or decided from it in somebody's place. */
export const isTheirs = ({ who, decided_by }: Seat, member: string): boolean =>
  who.id === member || decided_by?.id === member;

const SOON = 60_000;

/** Every decision of the latest review, oldest first. One within a minute of the last one says after whom it came. */
export function decisionsOf(proposal: ProposalView): Decided[] {
  const stages = proposal.review?.stages ?? [];
  const found = stages
    .flatMap((stage) => stage.seats.map((seat) => ({ seat, stage })))
    .filter(
      (one): one is Omit<Decided, "soonAfter"> => one.seat.state in DONE && one.seat.decided_at !== null,
    )
    .sort((one, other) => one.seat.decided_at.localeCompare(other.seat.decided_at));
  const told: Decided[] = [];
  for (const one of found) {
    const last = told.at(-1) ?? null;
    const soon =
      last && new Date(one.seat.decided_at).getTime() - new Date(last.seat.decided_at).getTime() < SOON;
    told.push({ ...one, soonAfter: soon ? last : null });
  }
  return told;
}

/** "8 seconds". */
export function secondsBetween(one: Decided, other: Decided): string {
  const ms = new Date(one.seat.decided_at).getTime() - new Date(other.seat.decided_at).getTime();
  const seconds = Math.max(1, Math.round(ms / 1000));
  return `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
}
