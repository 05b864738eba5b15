import type { ProposalView } from "../../../api/types";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Remark } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";

const ENDED: Record<string, string> = { rejected: "rejected this", changes_requested: "asked for a change" };

/** How it ended, in the words of whoever ended it: the first thing its author wants to know. */
export function Outcome({ proposal }: { proposal: ProposalView }) {
  const { state } = proposal.summary;
  if (state === "expired") {
    return (
      <Remark tone="heed" title="It expired">
        <p>
          Nobody decided in time, so it will not be published. It can be submitted again with a later time.
        </p>
      </Remark>
    );
  }
  const seat = (proposal.review?.stages ?? [])
    .flatMap((stage) => stage.seats)
    .find((each) => each.state === state && state in ENDED);
  if (!seat) return null;
  return (
    <Remark
      tone={state === "rejected" ? "stop" : "heed"}
      title={
        <>
          {seat.who.name} {ENDED[state]}
          {seat.decided_at && (
            <>
              {" "}
              <When at={seat.decided_at} />
            </>
          )}
        </>
      }
    >
      {seat.reason && <blockquote className={css.told}>{seat.reason}</blockquote>}
    </Remark>
  );
}
