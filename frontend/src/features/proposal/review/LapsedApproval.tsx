import type { Content, ProposalView } from "../../../api/types";
import { Remark } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import { FindingNote } from "../../findings/FindingNote";
import notes from "../../findings/Notes.module.css";

type Props = { proposal: ProposalView; content: Content; mine: boolean };

/** Why an approval was lost: which rule, what it says of these words now, and what can be done about it. */
export function LapsedApproval({ proposal: { lapse, summary }, content, mine }: Props) {
  if (!lapse) return null;
  return (
    <>
      <Remark
        tone="stop"
        title={
          <>
            It lost its approval <When at={lapse.at} />
          </>
        }
      >
        <p>
          Version {lapse.number} of the policy applies now, and it does not allow this as it stands.{" "}
          {mine ? "Change it and submit it again." : `${summary.author.name} has been told.`}
        </p>
      </Remark>
      <ul className={notes.notes} aria-label="What the policy does not allow now">
        {lapse.findings.map((finding) => (
          <FindingNote
            key={`${finding.rule}${finding.place.field}${finding.place.start}`}
            finding={finding}
            content={content}
            policyId={lapse.version_id}
          />
        ))}
      </ul>
    </>
  );
}
