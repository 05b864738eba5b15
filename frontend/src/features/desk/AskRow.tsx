import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Ask } from "../../api/types";
import css from "../../ui/layout/Lists.module.css";
import { useDates, When } from "../../ui/text/When";
import { PutInForce } from "./PutInForce";

/** Something that waits for this person and is no proposal: what to do, what about, and by when. */
export function AskRow({ ask }: { ask: Ask }) {
  const dates = useDates();
  const pressing = ask.due_at && ["late", "soon"].includes(dates.urgency(ask.due_at));
  return (
    <li className={css.row}>
      <div className={css.what}>
        <Opens ask={ask}>{ask.about}</Opens>
        <p className={css.asked}>{ask.asked}</p>
        {ask.why && <p className={css.from}>{ask.why}</p>}
        {ask.kind === "enact_policy" && <PutInForce id={ask.id} />}
      </div>
      <div className={css.when}>
        {ask.due_at ? (
          <span className={pressing ? css.pressing : undefined}>
            <When at={ask.due_at} as="due" />
          </span>
        ) : (
          ask.since && (
            <span>
              since <When at={ask.since} />
            </span>
          )
        )}
      </div>
    </li>
  );
}

function Opens({ ask, children }: { ask: Ask; children: ReactNode }) {
  const look = { className: css.link, "data-row": true };
  switch (ask.kind) {
    case "enact_policy":
      return (
        <Link to="/policy/versions/$versionId" params={{ versionId: ask.id }} {...look}>
          {children}
        </Link>
      );
    case "acknowledge_policy":
      return (
        <Link to="/policy" {...look}>
          {children}
        </Link>
      );
    case "answer_waiver":
      return (
        <Link to="/waivers/$waiverId" params={{ waiverId: ask.id }} {...look}>
          {children}
        </Link>
      );
    case "read_backtest":
      return (
        <Link to="/policy/backtests/$backtestId" params={{ backtestId: ask.id }} {...look}>
          {children}
        </Link>
      );
    case "confirm_role":
    case "renew_invitation":
      return (
        <Link to="/people" {...look}>
          {children}
        </Link>
      );
  }
}
