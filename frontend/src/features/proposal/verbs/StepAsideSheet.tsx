import type { Brief, ProposalView } from "../../../api/types";
import { ReasonSheet } from "../../../ui/forms/ReasonSheet";
import type { Decide } from "./useDecide";

type Props = { proposal: ProposalView; brief: Brief; decide: Decide; onClose: () => void };

/** Giving the seat up, for a reason that goes into the record. */
export function StepAsideSheet({ proposal, brief, decide, onClose }: Props) {
  return (
    <ReasonSheet
      title="Let somebody else decide?"
      lead="Somebody else who was asked decides instead of you. Do this when it is your own project, or when a friend, a relative or a contract is involved."
      label="Why should you not decide this?"
      act="Let somebody else decide"
      keep={`recuse.${proposal.summary.id}.${brief.revision}`}
      error={decide.error}
      busy={decide.isPending}
      onClose={onClose}
      onReason={(reason) => decide.mutate({ verdict: "recuse", reason, quotes: [] })}
    />
  );
}
