import type { Brief, ProposalView } from "../../../api/types";
import { ReasonSheet } from "../../../ui/forms/ReasonSheet";
import type { Decide } from "./useDecide";

type Props = { proposal: ProposalView; brief: Brief; decide: Decide; onClose: () => void };

/** Giving the seat up, for a reason that goes into the record. */
export function StepAsideSheet({ proposal, brief, decide, onClose }: Props) {
  return (
    <ReasonSheet
      title="Step aside"
      lead="Somebody else in this step decides instead of you. Do this when you are too close to it: your own project, a friend, a contract."
      label="Why are you stepping aside?"
      act="Step aside"
      keep={`recuse.${proposal.summary.id}.${brief.revision}`}
      error={decide.error}
      busy={decide.isPending}
      onClose={onClose}
      onReason={(reason) => decide.mutate({ verdict: "recuse", reason, quotes: [] })}
    />
  );
}
