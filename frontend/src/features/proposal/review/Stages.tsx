import { useSession } from "../../../api/session";
import type { Review, Seat, Stage } from "../../../api/types";
import { listed, roleName } from "../../../i18n/phrasing";
import css from "../../../ui/layout/DecisionPage.module.css";
import { InSteps } from "../../../ui/layout/InSteps";
import { StateWord } from "../../../ui/states/StateWord";
import { useDates, When } from "../../../ui/text/When";
import { lastDay } from "../../cover/phrasing";
import { deciderOf } from "../decisions";
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
  recused: "let others decide",
  replaced: "let others decide; somebody else is asked instead",
  released: "need not decide any more",
  taken_back: "took the approval back",
};

const MANY: Record<string, string> = {
  ...SEATS,
  waiting: "are asked later",
  open: "are asked now",
  released: "need not decide any more",
};

/** The route of the proposal, frozen when it was submitted: who is asked, in which order, and why they. */
export function Stages({ review }: { review: Review }) {
  const { member_id } = useSession();
  return (
    <section>
      <h2>Who decides</h2>
      <InSteps stages={review.stages} className={story.stages}>
        {(stage, begins) => (
          <>
            <p className={story.stage}>
              <strong>{stage.title}</strong>
              <StateWord state={reached(stage, review.stages) ? stage.state : "released"}>
                {reached(stage, review.stages) ? STAGES[stage.state] : "Never reached"}
              </StateWord>
              {stage.state === "open" &&
                stage.due_at &&
                !stage.seats.some((seat) => seat.who.id === member_id) && (
                  <span className={css.quiet}>
                    <When at={stage.due_at} as="due" />
                  </span>
                )}
            </p>
            <p className={css.quiet}>
              {stage.state === "waiting" && begins} {needWords(stage)}
            </p>
            <Seats stage={stage} />
          </>
        )}
      </InSteps>
    </section>
  );
}

/** Whether a stage was ever open: of those that were stopped, only those were that had nothing left to wait for. */
const reached = (stage: Stage, stages: readonly Stage[]): boolean =>
  stage.state !== "stopped" ||
  stage.seats.some((seat) => seat.decided_at) ||
  stage.waits_for.every((id) => stages.some((each) => each.id === id && each.state === "done"));

/** The people of one stage. Those of whom the same is true share a line; why they are asked is the same for all. */
function Seats({ stage: { seats, why } }: { stage: Stage }) {
  const { member_id } = useSession();
  const dates = useDates();
  const roles = [...new Set(seats.flatMap((seat) => seat.who.roles))];
  return (
    <>
      <ul className={story.seats}>
        {together(seats).map(([first, ...others]) => (
          <li key={`${first.who.id} ${first.state}`}>
            {listed(youLast([first, ...others], member_id, dates))}{" "}
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
          Asked as {listed(roles.map(roleName), "or")}. {why}
        </p>
      )}
    </>
  );
}

type Days = Pick<ReturnType<typeof useDates>, "day">;

/** The names of a line's people: "Dev Okafor (Mia Lund covers until Fri 4 Dec) and you". */
function youLast(seats: readonly Seat[], you: string, days: Days): string[] {
  const others = seats.filter((seat) => seat.who.id !== you).map((seat) => named(seat, you, days));
  if (others.length === seats.length) return others;
  return others.length > 0 ? [...others, "you"] : ["You"];
}

function named(seat: Seat, you: string, days: Days): string {
  if (seat.decided_by) return deciderOf(seat);
  if (!seat.covered_by) return seat.who.name;
  const { who, until } = seat.covered_by;
  const covers = who.id === you ? "you cover" : `${who.name} covers`;
  return `${seat.who.name} (${covers} until ${lastDay(until, days)})`;
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
