/** Whether an approval can be taken back, until when and how, in sentences. */
import type { Brief, ProposalView } from "../../api/types";
import type { Dates } from "../../kinds/kind";
import { wordingOf } from "../../kinds/register";

export function takeBackWords(proposal: ProposalView, { author, content }: Brief, dates: Dates): string {
  const { wanted_by } = proposal.summary;
  const after = wordingOf(content.kind).undone(author.name);
  if (!wanted_by) return `Yes, on this page, with a reason. Once it is out, ${after}`;
  if (new Date(wanted_by) > dates.now) {
    return `Yes, until ${dates.moment(wanted_by)}, on this page, with a reason. After that, ${after}`;
  }
  const last = proposal.outlook?.effect === "approves";
  return last
    ? `No: the time it was to appear has passed, so it may be out at once. Then ${after}`
    : `Only until the last approval is given: the time it was to appear has passed. Then ${after}`;
}
