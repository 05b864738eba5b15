import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { deskQuery } from "../../api/queries";
import { useMay, useSession } from "../../api/session";
import type { Desk, DeskItem } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import { useRowKeys } from "../../ui/forms/rowKeys";
import css from "../../ui/layout/Lists.module.css";
import { Page } from "../../ui/layout/Page";
import { Empty, Loaded } from "../../ui/states/states";
import { useDates } from "../../ui/text/When";
import { FirstSteps } from "../firststeps/FirstSteps";
import { DeskRow } from "../lists/DeskRow";
import { PolicyAsked } from "../policy/reading/Asked";
import { DeskWaivers, useDeskWaivers } from "../waivers/DeskWaivers";
import { Notices } from "./Notices";

export function DeskPage() {
  const desk = useQuery(deskQuery);
  const may = useMay();
  const rows = useRowKeys();
  const waivers = useDeskWaivers();
  return (
    <Page
      title="Your desk"
      width="wide"
      lead={desk.data && <Lead desk={desk.data} asked={waivers.ofMe.length} />}
      aside={may("proposal.create") && <Link to="/propose">Propose something</Link>}
    >
      <Loaded query={desk} what="your desk" lines={6}>
        {(data) => (
          <div ref={rows} className={css.desk}>
            <FirstSteps />
            <PolicyAsked />
            <DeskWaivers title="Exceptions asked of you" waivers={waivers.ofMe} />
            <Lists desk={data} more={waivers.ofMe.length + waivers.byMe.length > 0}>
              <DeskWaivers title="Exceptions you asked for" waivers={waivers.byMe} />
            </Lists>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Lead({ desk, asked }: { desk: Desk; asked: number }) {
  const dates = useDates();
  const count = desk.waiting_for_you.length + asked;
  if (count === 0) return <p>Nothing waits for you.</p>;
  const next = desk.waiting_for_you.find((item) => item.due_at)?.due_at;
  return (
    <p>
      {counted(count, "thing waits", "things wait")} for you
      {next ? `; the first ${asked ? "with a time " : ""}is ${dates.due(next)}.` : "."}
    </p>
  );
}

function Lists({ desk, more, children }: { desk: Desk; more: boolean; children: ReactNode }) {
  const may = useMay();
  const empty = Object.values(desk).every((list) => list.length === 0);
  if (empty && !more) {
    return (
      <>
        <Notices />
        <WhatToDo />
      </>
    );
  }
  return (
    <>
      <List title="Waiting for you" items={desk.waiting_for_you} side="yours">
        <Empty title="Nothing waits for you.">
          <p>
            When somebody needs your decision, or asks you for a change, it stands here, the most pressing
            first.
          </p>
        </Empty>
      </List>
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

type ListProps = {
  title: string;
  items: DeskItem[];
  side: "yours" | "theirs" | "draft" | "done";
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
