import type { Brief } from "../../../api/types";
import { FindingNote } from "../../findings/FindingNote";
import notes from "../../findings/Notes.module.css";
import { waivedWords } from "../../waivers/waiverState";

/** What the policy had noticed in these words, as whoever decided was shown it, and who waived what. */
export function ShownFindings({ brief }: { brief: Brief }) {
  const { findings } = brief.evaluation;
  if (findings.length === 0) return <p>The policy noticed nothing in these words.</p>;
  return (
    <ul className={notes.notes}>
      {findings.map((finding) => (
        <FindingNote
          key={`${finding.rule} ${finding.place.field} ${finding.place.start}`}
          finding={finding}
          content={brief.content}
          waived={waivedWords(brief.evaluation, finding.rule)}
        />
      ))}
    </ul>
  );
}
