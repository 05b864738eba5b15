import type { Waiver } from "../../api/types";

const LATELY = 14 * 86_400_000;

/** The requests this person made that are open, or were answered or closed in the last fourteen days; newest first. */
export const askedBy = (waivers: readonly Waiver[], member: string, now: Date): Waiver[] =>
  waivers.filter((waiver) => {
    if (waiver.asked_by.id !== member) return false;
    if (waiver.state === "asked") return waiver.actions.includes("withdrawWaiver");
    const answered = waiver.closed_at ?? waiver.decided_at;
    return answered !== null && now.getTime() - new Date(answered).getTime() < LATELY;
  });
