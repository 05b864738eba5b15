import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { waiversQuery } from "../../api/queries";
import { useSession } from "../../api/session";
import type { Waiver } from "../../api/types";
import css from "../../ui/layout/Lists.module.css";
import { StateWord } from "../../ui/states/StateWord";
import { useDates, When } from "../../ui/text/When";
import { askedBy, askedOf } from "./deskWaivers";
import { WAIVER_STATES } from "./waiverState";

/** The waivers on somebody's desk: those they can answer, and what became of their own. */
export function useDeskWaivers(): { ofMe: Waiver[]; byMe: Waiver[] } {
  const { member_id } = useSession();
  const { now } = useDates();
  const open = useQuery(waiversQuery({ state: "asked" }));
  const all = useQuery(waiversQuery());
  return {
    ofMe: askedOf(open.data?.items ?? []),
    byMe: askedBy(all.data?.items ?? [], member_id, now),
  };
}

type Props = { title: string; waivers: readonly Waiver[] };

/** Exceptions in a list of the desk; nothing where there are none. */
export function DeskWaivers({ title, waivers }: Props) {
  if (waivers.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={css.title}>
        {title} <span className={css.count}>{waivers.length}</span>
      </h2>
      <ul className={css.list}>
        {waivers.map((waiver) => (
          <Row key={waiver.id} waiver={waiver} />
        ))}
      </ul>
    </section>
  );
}

/** What became of somebody's own request: why it closed and what to do, or the reason that was given, or where it stands. */
function becameWords(waiver: Waiver): string {
  if (waiver.state === "closed") return `${waiver.stands} ${waiver.what_to_do}`.trim();
  return waiver.decision_reason || waiver.stands;
}

function Row({ waiver }: { waiver: Waiver }) {
  const mine = !waiver.actions.includes("decideWaiver");
  return (
    <li className={css.row}>
      <div className={css.what}>
        <Link to="/waivers/$waiverId" params={{ waiverId: waiver.id }} className={css.link} data-row>
          {waiver.rule_title}
        </Link>
        <p className={css.from}>
          {mine ? "For" : `${waiver.asked_by.name} asks you to let this rule pass for`} “
          {waiver.proposal_title}”
        </p>
        <p className={css.why}>{mine ? becameWords(waiver) : waiver.reason}</p>
      </div>
      <div className={css.when}>
        {mine ? (
          <>
            <StateWord state={waiver.state}>{WAIVER_STATES[waiver.state]}</StateWord>
            <When at={waiver.closed_at ?? waiver.decided_at ?? waiver.asked_at} />
          </>
        ) : (
          <span>
            asked <When at={waiver.asked_at} />
          </span>
        )}
      </div>
    </li>
  );
}
