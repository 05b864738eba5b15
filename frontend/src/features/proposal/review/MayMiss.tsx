import type { ProposalView } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";
import { Remark } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";

/** For its author, early: most of the time has passed and nobody needed has decided. What to do stands with it. */
export function MayMiss({ proposal }: { proposal: ProposalView }) {
  const { summary } = proposal;
  if (!proposal.may_miss || summary.state !== "in_review" || !summary.expires_at) return null;
  return (
    <Remark tone="heed" title="It may miss its time">
      <p>
        Most of the time has passed, and {listed(summary.with_whom)}{" "}
        {summary.with_whom.length > 1 ? "have" : "has"} not decided. If nobody decides, it ends{" "}
        <When at={summary.expires_at} as="moment" /> without being approved: silence approves nothing.
      </p>
      <p>Speak to them, or withdraw it, choose a later time and submit it again.</p>
    </Remark>
  );
}
