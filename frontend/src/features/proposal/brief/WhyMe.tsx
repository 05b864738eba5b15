import { useId, useState } from "react";
import type { ProposalView } from "../../../api/types";
import { listed, roleName } from "../../../i18n/phrasing";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../../../ui/layout/DecisionPage.module.css";
import { useMySeat } from "../useProposal";

/** "Why is this with me?", answered in place for whoever holds a seat; and why not, for whoever is kept out of it. */
export function WhyMe({ proposal }: { proposal: ProposalView }) {
  const [open, setOpen] = useState(false);
  const answer = useId();
  const seat = useMySeat(proposal);
  if (proposal.kept_out_because)
    return (
      <div className={css.whyMe}>
        <p>{proposal.kept_out_because} Somebody else decides.</p>
      </div>
    );
  if (!seat || proposal.summary.state !== "in_review") return null;
  return (
    <div className={css.whyMe}>
      <TextButton aria-expanded={open} aria-controls={answer} onClick={() => setOpen(!open)}>
        Why is this with me?
      </TextButton>
      <p id={answer} hidden={!open}>
        {proposal.in_place_of
          ? `You cover for ${proposal.in_place_of.who.name}, who is asked as ${listed(seat.who.roles.map(roleName), "or")}.`
          : seat.why}
      </p>
    </div>
  );
}
