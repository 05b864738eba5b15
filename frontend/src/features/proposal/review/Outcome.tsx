import type { ProposalView } from "../../../api/types";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Remark } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import { deciderOf } from "../decisions";

const ENDED: Record<string, string> = {
  rejected: "rejected this",
  changes_requested: "asked for a change",
  taken_back: "took their approval back",
};
/** The states of a seat that bring a proposal into this state. */
const BY: Record<string, readonly string[]> = {
  rejected: ["rejected"],
  changes_requested: ["changes_requested", "taken_back"],
};

/** How it ended, in the words of whoever ended it: the first thing its author wants to know. */
export function Outcome({ proposal }: { proposal: ProposalView }) {
  const { state } = proposal.summary;
  if (state === "expired") {
    return (
      <Remark tone="heed" title="Time ran out">
        <p>
          Nobody decided in time, so it will not be published. It can be submitted again with a later time.
        </p>
      </Remark>
    );
  }
  const seat = (proposal.review?.stages ?? [])
    .flatMap((stage) => stage.seats)
    .find((each) => BY[state]?.includes(each.state));
  if (!seat) return null;
  return (
    <Remark
      tone={state === "rejected" ? "stop" : "heed"}
      title={
        <>
          {deciderOf(seat)} {ENDED[seat.state]}
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
        <blockquote className={css.told} dir="auto">
          {seat.reason}
        </blockquote>
      )}
    </Remark>
  );
}
