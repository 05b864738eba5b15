import { useSession } from "../../../api/session";
import type { Review, Seat, Stage } from "../../../api/types";
import { listed, roleName } from "../../../i18n/phrasing";
import css from "../../../ui/layout/DecisionPage.module.css";
import { StateWord } from "../../../ui/states/StateWord";
import { When } from "../../../ui/text/When";
import { needWords } from "../phrasing";
import story from "../Story.module.css";

const STAGES: Record<Stage["state"], string> = {
  waiting: "Not yet",
  open: "Deciding now",
  done: "Done",
  stopped: "Stopped here",
  never_reached: "Never reached",
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

const MANY: Record<string, string> = {
  ...SEATS,
  waiting: "are asked later",
  open: "are asked now",
  released: "were not needed",
};

/** The way the proposal takes, frozen when it was submitted: who is asked, in which order, and why they. */
export function Stages({ review }: { review: Review }) {
  return (
    <section>
      <h2>Who decides</h2>
      <ol className={story.stages}>
        {review.stages.map((stage) => (
          <li key={stage.id}>
            <p className={story.stage}>
              <strong>{stage.title}</strong>
              <StateWord state={stage.state}>{STAGES[stage.state]}</StateWord>
              {stage.state === "open" && stage.due_at && (
                <span className={css.quiet}>
                  <When at={stage.due_at} as="due" />
                </span>
              )}
            </p>
            <p className={css.quiet}>{needWords(stage)}</p>
            <Seats stage={stage} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The people of one stage. Those of whom the same is true share a line; why they are asked is the same for all. */
function Seats({ stage: { seats, why } }: { stage: Stage }) {
  const { member_id } = useSession();
  const roles = [...new Set(seats.flatMap((seat) => seat.who.roles))];
  return (
    <>
      <ul className={story.seats}>
        {together(seats).map(([first, ...others]) => (
          <li key={first.who.id}>
            {listed(youLast([first, ...others], member_id))}{" "}
            {(others.length || first.who.id === member_id ? MANY : SEATS)[first.state]}
            {first.decided_at && (
              <>
                {" "}
                <When at={first.decided_at} />
              </>
            )}
            .
          </li>
        ))}
      </ul>
      {roles.length > 0 && (
        <p className={css.quiet}>
          Asked as {listed(roles.map(roleName), "or")}. The policy says why: {why}
        </p>
      )}
    </>
  );
}

/** The names of a line's people: "Dev Okafor and you". */
function youLast(seats: readonly Seat[], you: string): string[] {
  const others = seats.filter((seat) => seat.who.id !== you).map((seat) => seat.who.name);
  if (others.length === seats.length) return others;
  return others.length > 0 ? [...others, "you"] : ["You"];
}

/** Seats in groups: each decision by itself, everybody else by their state. */
function together(seats: readonly Seat[]): [Seat, ...Seat[]][] {
  const groups: [Seat, ...Seat[]][] = [];
  for (const seat of seats) {
    const group = seat.decided_at
      ? undefined
      : groups.find(([first]) => first.state === seat.state && !first.decided_at);
    if (group) group.push(seat);
    else groups.push([seat]);
  }
  return groups;
}
