/** Who is asked now and later, by when each, and when it appears: every time that is still to come, in its order. */
import type { Content, ProposalView, Stage } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";
import type { Dates } from "../../../kinds/kind";
import { wordingOf } from "../../../kinds/register";
import { soonerOf } from "../deadline";

export function stepsAhead(proposal: ProposalView, content: Content, member: string, dates: Dates): string[] {
  const stages = (proposal.review?.stages ?? []).filter(
    ({ state }) => state === "open" || state === "waiting",
  );
  return [
    ...stages.map((stage) => asked(stage, proposal, member, dates)),
    wordingOf(content.kind).appears(content, proposal.summary.author.name, dates),
  ];
}

/** "Now Bo or you (CEO office), by today 16:00." */
function asked(stage: Stage, proposal: ProposalView, member: string, { near, now }: Dates): string {
  const by = stage.due_at && soonerOf(proposal, stage.due_at, now);
  const when = stage.state === "open" ? "Now" : "Then";
  // Until when the reader has to decide stands at the top of the page, and once is enough.
  const until = by && stage.state === "waiting" && new Date(by) > now ? `, by ${near(by)}` : "";
  return `${when} ${names(stage, member)} (${stage.title})${until}.`;
}

function names(stage: Stage, member: string): string {
  const seats = stage.seats.filter(({ state }) => state === "open" || state === "waiting");
  const others = seats.filter(({ who }) => who.id !== member).map(({ who }) => who.name);
  const all = others.length < seats.length ? [...others, "you"] : others;
  const still = stage.needed - stage.approved;
  if (stage.need === "all" || still >= all.length) return listed(all);
  return still <= 1 ? listed(all, "or") : `${still} of ${listed(all)}`;
}
