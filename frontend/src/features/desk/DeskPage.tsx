import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { deskQuery, waiversQuery } from "../../api/queries";
import { useMay, useSession } from "../../api/session";
import type { Desk, DeskItem } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import { useRowKeys } from "../../ui/forms/rowKeys";
import css from "../../ui/layout/Lists.module.css";
import { Page } from "../../ui/layout/Page";
import { Empty, Loaded } from "../../ui/states/states";
import { useDates } from "../../ui/text/When";
import { FirstSteps } from "../firststeps/FirstSteps";
import { firstStepsQuery } from "../firststeps/queries";
import { DeskRow } from "../lists/DeskRow";
import { deskNoticesQuery } from "../notices/queries";
import { lowRisk } from "../together/lowRisk";
import { DeskWaivers, useOwnWaivers } from "../waivers/DeskWaivers";
import { AskRow } from "./AskRow";
import { Notices } from "./Notices";
import { PutInForce } from "./PutInForce";
import { waitingInOrder } from "./waiting";

export function DeskPage() {
  const desk = useQuery(deskQuery);
  const may = useMay();
  const rows = useRowKeys();
  const exceptions = useOwnWaivers();
  const whole = useWhole();
  return (
    <Page
      title="Your desk"
      width="wide"
      lead={desk.data && <Lead desk={desk.data} />}
      aside={may("proposal.create") && <Link to="/propose">Propose something</Link>}
    >
      <Loaded query={desk} what="your desk" lines={6} complete={whole}>
        {(data) => (
          <div ref={rows} className={css.desk}>
            <FirstSteps enacting={(id, likely) => <PutInForce id={id} likely={likely} />} />
            <Lists desk={data} more={exceptions.length > 0}>
              <DeskWaivers title="Exceptions you asked for" waivers={exceptions} />
            </Lists>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** Whether all that stands on a desk is known: what comes later would move what somebody is about to press. */
function useWhole(): boolean {
  const parts = [useQuery(deskNoticesQuery), useQuery(firstStepsQuery), useQuery(waiversQuery())];
  return parts.every((part) => !part.isPending);
}

function Lead({ desk }: { desk: Desk }) {
  const dates = useDates();
  const waiting = waitingInOrder(desk);
  const steps = useQuery(firstStepsQuery).data?.some(({ state }) => state === "next");
  if (waiting.length === 0) return <p>{steps ? "First steps wait for you." : "Nothing waits for you."}</p>;
  const next = waiting.find((each) => each.due)?.due;
  const first = waiting[0]?.due ? "the first" : "the first with a time";
  return (
    <p>
      {counted(waiting.length, "thing waits", "things wait")} for you
      {next ? `; ${first} is ${dates.due(next)}.` : "."}
    </p>
  );
}

function Lists({ desk, more, children }: { desk: Desk; more: boolean; children: ReactNode }) {
  const may = useMay();
  const leading = (useQuery(firstStepsQuery).data?.length ?? 0) > 0;
  const empty = [
    desk.waiting_for_you,
    desk.asks,
    desk.you_are_waiting_for,
    desk.drafts,
    desk.done_lately,
  ].every((list) => list.length === 0);
  if (empty && !more) {
    return (
      <>
        <Notices />
        {!leading && <WhatToDo />}
      </>
    );
  }
  return (
    <>
      <WaitingForYou desk={desk} />
      <Notices />
      {(desk.you_are_waiting_for.length > 0 || may("proposal.create")) && (
        <List title="You are waiting for" items={desk.you_are_waiting_for} side="theirs">
          <Empty>You are waiting for nobody.</Empty>
        </List>
      )}
      {children}
      {desk.drafts.length > 0 && <List title="Your drafts" items={desk.drafts} side="draft" />}
      {desk.done_lately.length > 0 && <List title="Done lately" items={desk.done_lately} side="done" />}
      <p className={css.more}>
        <Link to="/proposals">See all proposals</Link>
      </p>
    </>
  );
}

/** Proposals and everything else that waits, in one order; the reason is said once where it is the same for all. */
function WaitingForYou({ desk }: { desk: Desk }) {
  const waiting = waitingInOrder(desk);
  return (
    <section aria-label="Waiting for you">
      <h2 className={css.title}>
        Waiting for you {waiting.length > 0 && <span className={css.count}>{waiting.length}</span>}
      </h2>
      {waiting.length === 0 && (
        <Empty title="Nothing waits for you.">
          <p>
            When somebody needs your decision, or asks you for a change, it stands here, the most pressing
            first.
          </p>
        </Empty>
      )}
      {desk.because && <p className={css.from}>{desk.because}</p>}
      {lowRisk(desk).length > 1 && (
        <p>
          <Link to="/desk/low-risk">Read {lowRisk(desk).length} that you may approve in one go</Link>
        </p>
      )}
      <ul className={css.list}>
        {waiting.map(({ key, item, ask }) =>
          item ? <DeskRow key={key} item={item} side="yours" /> : <AskRow key={key} ask={ask} />,
        )}
      </ul>
    </section>
  );
}

type ListProps = {
  title: string;
  items: DeskItem[];
  side: "theirs" | "draft" | "done";
  children?: ReactNode;
};

function List({ title, items, side, children }: ListProps) {
  return (
    <section aria-label={title}>
      <h2 className={css.title}>
        {title} {items.length > 0 && <span className={css.count}>{items.length}</span>}
      </h2>
      {items.length === 0 ? (
        children
      ) : (
        <ul className={css.list}>
          {items.map((item) => (
            <DeskRow key={item.proposal.id} item={item} side={side} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A desk with nothing on it says what this person can do next. */
function WhatToDo() {
  const may = useMay();
  const { organization } = useSession();
  return (
    <Empty title="Your desk is clear.">
      <p>Nothing in {organization.name} waits for you, and you are waiting for nobody.</p>
      <ul className={css.steps}>
        {may("proposal.create") && (
          <li>
            <Link to="/propose">Propose a post or a hashtag</Link>
          </li>
        )}
        {may("policy.read") && (
          <li>
            <Link to="/policy">Read the policy</Link> to know what will pass
          </li>
        )}
        {may("record.read") && (
          <li>
            <Link to="/record">Read the record</Link> of what was decided
          </li>
        )}
        {may("member.manage") && (
          <li>
            <Link to="/people">Invite somebody</Link>
          </li>
        )}
      </ul>
    </Empty>
  );
}
