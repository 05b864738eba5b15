import { useSession } from "../../../api/session";
import type { ProposalView, Seat } from "../../../api/types";
import css from "../../../ui/layout/DecisionPage.module.css";
import { When } from "../../../ui/text/When";
import { QuotedWords } from "../review/QuotedWords";

const DONE: Record<string, string> = {
  approved: "approved",
  changes_requested: "asked for a change",
  rejected: "rejected it",
  recused: "stepped aside",
};

/** What the others have decided, and what they said. Whoever ended it stands at the top of the page already. */
export function OtherDecisions({ proposal }: { proposal: ProposalView }) {
  const { member_id } = useSession();
  const stages = proposal.review?.stages ?? [];
  const { state } = proposal.summary;
  const ended = state === "approved" ? null : state;
  const decided = stages
    .flatMap((stage) => stage.seats.map((seat) => ({ seat, stage })))
    .filter(({ seat }) => seat.state in DONE && seat.who.id !== member_id && seat.state !== ended);
  if (decided.length === 0) return null;
  return (
    <section>
      <h2>Others</h2>
      <ul className={css.plain}>
        {decided.map(({ seat, stage }) => (
          <li key={`${stage.id}${seat.who.id}`}>
            <Said seat={seat} stage={stage.title} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ seat, stage }: { seat: Seat; stage: string }) {
  return (
    <p>
      {seat.who.name} ({stage}) {DONE[seat.state]}
      {seat.decided_at && (
        <>
          {" "}
          <When at={seat.decided_at} />
        </>
      )}
      {seat.reason ? (
        <>
          : <q className={css.q}>{seat.reason}</q>
        </>
      ) : (
        "."
      )}
      <QuotedWords quotes={seat.quotes} />
    </p>
  );
}
