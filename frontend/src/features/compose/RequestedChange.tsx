import { Link } from "@tanstack/react-router";
import type { ProposalView } from "../../api/types";
import { Textarea } from "../../ui/controls/fields";
import fields from "../../ui/forms/Fields.module.css";
import { useUnsentWords } from "../../ui/forms/useUnsentWords";
import { Remark } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { deciderOf } from "../proposal/decisions";
import { QuotedWords } from "../proposal/review/QuotedWords";
import parts from "./Parts.module.css";

/** What somebody asked to be changed, above the words it is about. */
export function RequestedChange({ proposal }: { proposal: ProposalView }) {
  const [answer, setAnswer] = useUnsentWords(`answer.${proposal.summary.id}`);
  const seat = (proposal.review?.stages ?? [])
    .flatMap((stage) => stage.seats)
    .find((each) => each.state === "changes_requested" || each.state === "taken_back");
  if (!seat) return null;
  return (
    <Remark
      tone="heed"
      title={
        <>
          {deciderOf(seat)} {seat.state === "taken_back" ? "took their approval back" : "asked for a change"}
          {seat.decided_at && (
            <>
              {" "}
              <When at={seat.decided_at} />
            </>
          )}
        </>
      }
    >
      {seat.reason && (
        <blockquote className={parts.quote} dir="auto">
          {seat.reason}
        </blockquote>
      )}
      {seat.quotes.length > 0 && (
        <p>
          <QuotedWords quotes={seat.quotes} />
        </p>
      )}
      <Textarea
        label={`Your answer to ${seat.decided_by?.name ?? seat.who.name}, if you like`}
        description="Everyone who decides reads it beside the changed words."
        minRows={1}
        maxRows={6}
        maxLength={4000}
        dir="auto"
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <p className={fields.hint}>
        When you submit again, everyone is asked anew.{" "}
        <Link to="/proposals/$proposalId" params={{ proposalId: proposal.summary.id }}>
          See everything that happened
        </Link>
      </p>
    </Remark>
  );
}
