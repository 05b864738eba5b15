import type { Review, Stage } from "../../api/types";
import { capital } from "../../i18n/words";
import { StateWord } from "../../ui/StateWord";
import { When } from "../../ui/time";
import css from "./Proposal.module.css";

const STAGES: Record<Stage["state"], string> = {
  waiting: "Not yet",
  open: "Deciding now",
  done: "Done",
  stopped: "Stopped here",
};

const SEATS: Record<string, string> = {
  waiting: "is asked later",
  open: "is asked now",
  approved: "approved",
  changes_requested: "asked for a change",
  rejected: "rejected it",
  recused: "stepped aside",
  released: "was not needed",
};

const NEEDS: Record<string, string> = { any: "one of them approves", all: "all of them approve" };

/** The way the proposal takes, frozen when it was submitted: who is asked, in which order, and why they. */
export function Stages({ review }: { review: Review }) {
  return (
    <section>
      <h2>Who decides</h2>
      <ol className={css.stages}>
        {review.stages.map((stage) => (
          <li key={stage.id}>
            <p className={css.stage}>
              <strong>{stage.title}</strong>
              <StateWord state={stage.state}>{STAGES[stage.state]}</StateWord>
              {stage.state === "open" && stage.due_at && (
                <span className={css.quiet}>
                  <When at={stage.due_at} as="due" />
                </span>
              )}
            </p>
            <p className={css.quiet}>{capital(NEEDS[stage.need] ?? stage.need)}.</p>
            <ul className={css.seats}>
              {stage.seats.map((seat) => (
                <li key={seat.who.id}>
                  {seat.who.name} {SEATS[seat.state]}
                  {seat.decided_at && (
                    <>
                      {" "}
                      <When at={seat.decided_at} />
                    </>
                  )}
                  .<span className={css.quiet}> {seat.why}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
