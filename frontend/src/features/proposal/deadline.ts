/** The one time that matters to whoever may decide, and what happens then. */
import type { ProposalView, Stage } from "../../api/types";
import { listed } from "../../i18n/phrasing";

/** The stage this person decides in, and the first that comes after it. */
export function myStage(proposal: ProposalView, member: string): { stage?: Stage; next?: Stage } {
  const stages = proposal.review?.stages ?? [];
  const stage = stages.find(
    (each) =>
      each.state === "open" && each.seats.some((seat) => seat.who.id === member && seat.state === "open"),
  );
  const next = stages.find((each) => each.state === "waiting");
  return { ...(stage ? { stage } : {}), ...(next ? { next } : {}) };
}

/** Until when this person has to decide: when their stage is due, or before it is to appear, if that comes first. */
export function decideBy(proposal: ProposalView, member: string, now: Date): string | null {
  const due = myStage(proposal, member).stage?.due_at ?? null;
  const wanted = proposal.summary.wanted_by;
  if (due && wanted && new Date(wanted) > now && new Date(wanted) < new Date(due)) return wanted;
  return due;
}

/** What happens when this person does nothing. Silence never approves. */
export function ifNothing(proposal: ProposalView, member: string, verb: string, by: string): string {
  const { stage, next } = myStage(proposal, member);
  if (!stage) return "";
  const others = stage.seats
    .filter((seat) => seat.who.id !== member && seat.state === "open")
    .map((seat) => seat.who.name);
  const alone = stage.need !== "any" && stage.need !== 1;
  const who =
    others.length === 0
      ? `If you do not decide by ${by},`
      : alone
        ? `You are needed as well as ${listed(others)}. If one of you does not decide by ${by},`
        : `${listed(others, "or")} can decide instead of you. If nobody does by ${by},`;
  return next
    ? `${who} it is late and ${next.title} has less time. Nothing is approved by waiting: what is not decided in time ${verb}.`
    : `${who} it ends and ${verb}. Nothing is approved by waiting.`;
}
