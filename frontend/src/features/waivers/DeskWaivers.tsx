import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { waiversQuery } from "../../api/queries";
import { useSession } from "../../api/session";
import type { Waiver } from "../../api/types";
import css from "../../ui/layout/Lists.module.css";
import { StateWord } from "../../ui/states/StateWord";
import { useDates, When } from "../../ui/text/When";
import { askedBy } from "./deskWaivers";
import { WAIVER_STATES } from "./waiverState";

/** The waivers this person asked for that are open, or that were answered or closed lately. */
export function useOwnWaivers(): Waiver[] {
  const { member_id } = useSession();
  const { now } = useDates();
  const all = useQuery(waiversQuery());
  return askedBy(all.data?.items ?? [], member_id, now);
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
  return (
    <li className={css.row}>
      <div className={css.what}>
        <Link to="/waivers/$waiverId" params={{ waiverId: waiver.id }} className={css.link} data-row>
          {waiver.rule_title}
        </Link>
        <p className={css.from}>For “{waiver.proposal_title}”</p>
        <p className={css.why}>{becameWords(waiver)}</p>
      </div>
      <div className={css.when}>
        <StateWord state={waiver.state}>{WAIVER_STATES[waiver.state]}</StateWord>
        <When at={waiver.closed_at ?? waiver.decided_at ?? waiver.asked_at} />
      </div>
    </li>
  );
}
