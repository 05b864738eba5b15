/** What will happen, in sentences: before a decision, and after it. No date or place is left to be guessed. */
import type { Brief, ProposalView, Stage } from "../../api/types";
import { listed } from "../../i18n/phrasing";
import type { Dates } from "../../kinds/kind";
import { publication, wordingOf } from "../../kinds/register";

const openStage = (proposal: ProposalView): Stage | undefined =>
  proposal.review?.stages.find((stage) => stage.state === "open");

/** What the two answers other than approving set in motion. */
export const otherAnswers = ({ author }: Brief): string =>
  `Asked for a change, ${author.name} may submit it again. Rejected, it ends.`;

/** Where a proposal stands after this person has decided. */
export function afterwards(proposal: ProposalView, brief: Brief, dates: Dates): string {
  const stage = openStage(proposal);
  switch (proposal.summary.state) {
    case "approved":
      return `It is approved: ${publication(brief.content, brief.channels, dates)}. ${brief.author.name} sees it on their desk.`;
    case "lapsed":
      return `Version ${proposal.lapse?.number} of the policy, which applies by now, does not allow it, so it lost the approval at once. ${brief.author.name} has been told why.`;
    case "changes_requested":
      return `${brief.author.name} sees your words now. When they submit again, everyone is asked anew.`;
    case "rejected":
      return `It ${wordingOf(brief.content.kind).unapproved}. ${brief.author.name} sees your reason.`;
    case "in_review": {
      const people = (stage?.seats ?? [])
        .filter((seat) => seat.state === "open")
        .map((seat) => seat.who.name);
      const until = stage?.due_at ? `, until ${dates.near(stage.due_at)}` : "";
      return people.length
        ? `Asked now: ${listed(people, stage?.need === "all" ? "and" : "or")} (${stage?.title})${until}.`
        : "";
    }
    default:
      return "";
  }
}
