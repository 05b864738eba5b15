import type { Brief } from "../../../api/types";
import { FindingNote } from "../../findings/FindingNote";
import notes from "../../findings/Notes.module.css";
import { waivedWords } from "../../waivers/waiverState";

/** What stood out, and what the policy had noticed in these words, as whoever decided was shown it, and who waived what. */
export function ShownFindings({ brief }: { brief: Brief }) {
  const { findings } = brief.evaluation;
  if (findings.length + brief.stands_out.length === 0) return <p>Nothing stood out in these words.</p>;
  return (
    <>
      {brief.stands_out.map((one) => (
        <p key={`${one.kind} ${one.sentence}`}>
          <strong>{one.sentence}</strong> {one.more} {one.settled}
        </p>
      ))}
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
    </>
  );
}
