import { Link } from "@tanstack/react-router";
import type { ProposalView } from "../../api/types";
import fields from "../../ui/forms/Fields.module.css";
import { Remark } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { QuotedWords } from "../proposal/review/QuotedWords";
import parts from "./Parts.module.css";

/** What somebody asked to be changed, above the words it is about. */
export function RequestedChange({ proposal }: { proposal: ProposalView }) {
  const seat = (proposal.review?.stages ?? [])
    .flatMap((stage) => stage.seats)
    .find((each) => each.state === "changes_requested");
  if (!seat) return null;
  return (
    <Remark
      tone="heed"
      title={
        <>
          {seat.who.name} asked for a change
          {seat.decided_at && (
            <>
              {" "}
              <When at={seat.decided_at} />
            </>
          )}
        </>
      }
    >
      {seat.reason && <blockquote className={parts.quote}>{seat.reason}</blockquote>}
      {seat.quotes.length > 0 && (
        <p>
          <QuotedWords quotes={seat.quotes} />
        </p>
      )}
      <p className={fields.hint}>
        When you submit again, the approval starts from the first step.{" "}
        <Link to="/proposals/$proposalId" params={{ proposalId: proposal.summary.id }}>
          See everything that happened
        </Link>
      </p>
    </Remark>
  );
}
