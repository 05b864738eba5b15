/** Whether an approval can be taken back, until when and how, in sentences. */
import type { ProposalView } from "../../api/types";
import type { Dates } from "../../kinds/kind";

export function takeBackWords(proposal: ProposalView, author: string, dates: Dates): string {
  const { wanted_by } = proposal.summary;
  const after = `After that, ask ${author} to delete it where it stands; copies that others made stay.`;
  if (!wanted_by) {
    return `Yes, by you, on this page, with a reason. Once it is out, ask ${author} to delete it where it stands; copies that others made stay.`;
  }
  return new Date(wanted_by) > dates.now
    ? `Yes, by you, on this page, with a reason, until ${dates.moment(wanted_by)}, when it is to appear. ${after}`
    : `No: the time it was to appear has passed, so it may be out as soon as it is approved. ${after.replace("After that, ask", "Ask")}`;
}
