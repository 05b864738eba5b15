import type { Ask, Desk, DeskItem } from "../../api/types";

export type Waiting = { key: string; due: string | null } & (
  | { item: DeskItem; ask?: undefined }
  | { ask: Ask; item?: undefined }
);

/** Everything that waits for this person, in the one order the server put it in. */
export function waitingInOrder({ waiting_for_you, asks }: Pick<Desk, "waiting_for_you" | "asks">): Waiting[] {
  const ranked = [
    ...waiting_for_you.map((item) => ({
      rank: item.rank,
      key: item.proposal.id,
      due: item.proposal.state === "in_review" ? item.due_at : null,
      item,
    })),
    ...asks.map((ask) => ({
      rank: ask.rank,
      key: `${ask.kind} ${ask.id} ${ask.about}`,
      due: ask.due_at,
      ask,
    })),
  ];
  return ranked.sort((one, other) => one.rank - other.rank);
}
