import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { causesQuery } from "../../../api/queries";
import type { Brief, ProposalView } from "../../../api/types";
import { Choices } from "../../../ui/forms/Choices";
import { ReasonSheet } from "../../../ui/forms/ReasonSheet";
import type { Decide } from "./useDecide";

type Props = { proposal: ProposalView; brief: Brief; decide: Decide; onClose: () => void };

const NONE = "none";

/** Giving the seat up, with the conflict one declares and a reason, both for the record. */
export function StepAsideSheet({ proposal, brief, decide, onClose }: Props) {
  const [conflict, setConflict] = useState(NONE);
  const { data } = useQuery(causesQuery);
  return (
    <ReasonSheet
      title="Let somebody else decide?"
      lead="Somebody else who was asked decides instead of you. As many people have to approve as before."
      label="Say it in your own words"
      act="Let somebody else decide"
      keep={`recuse.${proposal.summary.id}.${brief.revision}`}
      error={decide.error}
      busy={decide.isPending}
      onClose={onClose}
      onReason={(reason) =>
        decide.mutate({ verdict: "recuse", reason, quotes: [], cause: conflict === NONE ? "" : conflict })
      }
    >
      <Choices
        legend="Why should you not decide this?"
        value={conflict}
        onChange={setConflict}
        choices={[
          ...(data?.conflicts ?? []).map(({ id, title }) => ({ value: id, label: title })),
          { value: NONE, label: "Nothing of the kind: others know more about it" },
        ]}
      />
    </ReasonSheet>
  );
}
