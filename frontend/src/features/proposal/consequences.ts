/** What will happen, in sentences: before a decision, and after it. No date or place is left to be guessed. */
import type { Brief, BriefChannel, Content, ProposalView, Stage } from "../../api/types";
import { calendarDay } from "../../i18n/dates";
import { listed, networkName, PLACEMENTS } from "../../i18n/words";

type Dates = { moment: (date: string) => string; near: (date: string) => string; now: Date };

/** "X @northfield and Facebook NorthfieldCouncil". */
export const channelWords = (channels: readonly BriefChannel[]): string =>
  listed(channels.map((channel) => `${networkName(channel.network)} ${channel.handle}`));

function whenPublished(content: Content, dates: Dates): string {
  const { when } = content.answers;
  if (!when) return "at a time not yet named";
  return new Date(when) < dates.now
    ? `at once: its time, ${dates.moment(when)}, has passed`
    : `on ${dates.moment(when)}`;
}

/** What may happen once everybody has approved: what, where and when. */
export function publication(content: Content, channels: readonly BriefChannel[], dates: Dates): string {
  if (content.kind === "post") {
    const where = channels.length ? ` to ${channelWords(channels)}` : "";
    return `it may be published${where} ${whenPublished(content, dates)}`;
  }
  const places = content.placements.map((placement) => PLACEMENTS[placement.place].toLowerCase());
  const where = places.length ? ` in ${listed(places)}` : "";
  const from = content.starts_on ? ` from ${calendarDay(content.starts_on, dates.now)}` : "";
  const until = content.ends_on ? ` until ${calendarDay(content.ends_on, dates.now)}` : "";
  return `${content.tag} may be used${where}${from}${until}`;
}

function openStage(proposal: ProposalView): { stage: Stage | undefined; next: Stage | undefined } {
  const stages = proposal.review?.stages ?? [];
  const at = stages.findIndex((stage) => stage.state === "open");
  return { stage: stages[at], next: at === -1 ? undefined : stages[at + 1] };
}

/** What one tap on "Approve" will do. */
export function ifApproved(proposal: ProposalView, brief: Brief, dates: Dates): string {
  const { next } = openStage(proposal);
  const then = publication(brief.content, brief.channels, dates);
  if (proposal.my_approval === "counts") {
    return `Your approval is recorded. Others in this step have still to approve; when all steps are done, ${then}.`;
  }
  if (proposal.my_approval === "passes_on" && next) {
    const people = listed(
      next.seats.map((seat) => seat.who.name),
      "or",
    );
    return `It goes on to ${next.title}${people ? ` (${people})` : ""}. If they approve too, ${then}.`;
  }
  return `Yours is the last approval it needs. With your approval ${then}.`;
}

/** Where a proposal stands after this person has decided. */
export function afterwards(proposal: ProposalView, brief: Brief, dates: Dates): string {
  const { stage } = openStage(proposal);
  switch (proposal.summary.state) {
    case "approved":
      return `It is approved: ${publication(brief.content, brief.channels, dates)}. ${brief.author.name} sees it on their desk.`;
    case "lapsed":
      return `Your approval counts, but version ${proposal.lapse?.number} of the policy, which applies by now, does not allow it. So it lost the approval at once, and ${brief.author.name} has been told why.`;
    case "changes_requested":
      return `${brief.author.name} sees your words now. When they submit again, it starts from the first step.`;
    case "rejected":
      return `It will not be published. ${brief.author.name} sees your reason.`;
    case "in_review": {
      const people = (stage?.seats ?? [])
        .filter((seat) => seat.state === "open")
        .map((seat) => seat.who.name);
      const by = stage?.due_at ? ` by ${dates.near(stage.due_at)}` : "";
      return people.length
        ? `Next: ${listed(people, "or")} (${stage?.title}) decide${people.length === 1 ? "s" : ""}${by}.`
        : "";
    }
    default:
      return "";
  }
}
