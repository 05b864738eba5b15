/** Whether an approval can be taken back, until when and how, and what can be undone after that, in sentences. */
import type { Brief, ProposalView } from "../../api/types";
import type { Dates } from "../../kinds/kind";

/** Until when whoever approves can take it back, before what is said of the time after: "Yes, until Sat 28 Nov, 09:00". */
function takeBackUntil(proposal: ProposalView, dates: Dates): string {
  const { wanted_by } = proposal.summary;
  if (!wanted_by) return "Yes, on this page, with a reason. Once it is out,";
  if (new Date(wanted_by) > dates.now) {
    return `Yes, until ${dates.moment(wanted_by)}, on this page, with a reason. After that,`;
  }
  return proposal.outlook?.effect === "approves"
    ? "No: the time it was to appear has passed, so it may be out at once. Then"
    : "Only until the last approval is given: the time it was to appear has passed. Then";
}

export const takeBackWords = (proposal: ProposalView, { undoing }: Brief, dates: Dates): string =>
  `${takeBackUntil(proposal, dates)} ${undoing}`;
