/** The one time that matters to whoever may decide, and what happens then. */
import type { ProposalView, Stage } from "../../api/types";
import { counted, listed } from "../../i18n/phrasing";
import type { Dates } from "../../kinds/kind";

/** What time it is, and how another time reads from there. */
type Clock = Pick<Dates, "now" | "near">;

/** The stage this person decides in. */
export const myStage = (proposal: ProposalView, member: string): Stage | undefined =>
  proposal.review?.stages.find(
    (each) =>
      each.state === "open" && each.seats.some((seat) => seat.who.id === member && seat.state === "open"),
  );

/** Until when this person has to decide: when their stage is due, or before it is to appear, if that comes first. */
export function decideBy(proposal: ProposalView, member: string, now: Date): string | null {
  const due = myStage(proposal, member)?.due_at;
  return due ? soonerOf(proposal, due, now) : null;
}

/** `due`, or the time it is to appear where that is still to come and comes first. */
export const soonerOf = (proposal: ProposalView, due: string, now: Date): string =>
  (appearsBefore(proposal, due, now) && proposal.summary.wanted_by) || due;

/** Whether it is to appear, still to come, before the stage is due. */
function appearsBefore({ summary }: ProposalView, due: string, now: Date): boolean {
  const wanted = summary.wanted_by ? new Date(summary.wanted_by) : null;
  return wanted !== null && wanted > now && wanted < new Date(due);
}

/** What happens when this person does nothing by the time that is theirs. Silence never approves. */
export function ifNothing(proposal: ProposalView, member: string, unapproved: string, dates: Clock): string {
  const stage = myStage(proposal, member);
  if (!stage) return "";
  const by = decideBy(proposal, member, dates.now);
  const then = whatThen(proposal, stage, unapproved, dates);
  return `${whoElse(stage, member)} by ${by ? dates.near(by) : "then"}, ${then}`;
}

/** Whether others can decide instead, as the beginning of "... by Friday, it is late". */
function whoElse(stage: Stage, member: string): string {
  const others = stage.seats
    .filter((seat) => seat.who.id !== member && seat.state === "open")
    .map((seat) => seat.who.name);
  const lacking = stage.needed - stage.approved;
  if (others.length === 0) return "If you do not decide";
  if (stage.need === "all" || others.length < lacking)
    return `You are needed as well as ${listed(others)}. If one of you does not decide`;
  if (lacking === 1 && !stage.distinct_roles)
    return `${listed(others, "or")} can decide instead. If nobody does`;
  return `${counted(lacking, "approval is", "approvals are")} needed from ${listed([...others, "you"])}. If too few decide`;
}

function whatThen(proposal: ProposalView, stage: Stage, unapproved: string, { now, near }: Clock): string {
  const { due_at: due } = stage;
  if (due && appearsBefore(proposal, due, now))
    return `it cannot appear in time; undecided, it ${unapproved}.`;
  const ends = proposal.review?.expires_at;
  if (!due || !ends || new Date(due) >= new Date(ends)) return `it ends and ${unapproved}.`;
  return proposal.review?.stages.some(({ state }) => state === "waiting")
    ? `it still waits here; those after you have less time. Undecided by ${near(ends)}, it ends and ${unapproved}.`
    : `it waits until ${near(ends)}, then it ends and ${unapproved}.`;
}
