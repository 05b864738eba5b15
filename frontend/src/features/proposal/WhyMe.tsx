import { useId, useState } from "react";
import type { ProposalView } from "../../api/types";
import { Linky } from "../../ui/Linky";
import css from "./Proposal.module.css";
import { useMySeat } from "./useProposal";

/** "Why is this with me?", answered in place. For a reader without a seat: why they see it, and why they cannot decide. */
export function WhyMe({ proposal }: { proposal: ProposalView }) {
  const [open, setOpen] = useState(false);
  const answer = useId();
  const seat = useMySeat(proposal);
  if (!seat || proposal.summary.state !== "in_review") {
    return proposal.blocked_because ? <p className={css.quiet}>{proposal.blocked_because}</p> : null;
  }
  return (
    <div className={css.whyMe}>
      <Linky aria-expanded={open} aria-controls={answer} onClick={() => setOpen(!open)}>
        Why is this with me?
      </Linky>
      <p id={answer} hidden={!open}>
        {seat.why}
      </p>
    </div>
  );
}
