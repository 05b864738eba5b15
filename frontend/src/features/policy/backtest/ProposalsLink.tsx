import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

type Props = { run: string; about: string; children: ReactNode };

/** Opens the proposals behind a number. */
export function ProposalsLink({ run, about, children }: Props) {
  return (
    <Link to="/policy/backtests/$backtestId/proposals" params={{ backtestId: run }} search={{ about }}>
      {children}
    </Link>
  );
}

type CountProps = { run: string; about: string; count: number; of: string };

/** A number in a table: it opens the proposals behind it, and says aloud what it counts; nothing is a plain 0. */
export function Count({ run, about, count, of }: CountProps) {
  if (count === 0) return <>0</>;
  return (
    <ProposalsLink run={run} about={about}>
      {count.toLocaleString("en-GB")}
      <span className="unseen"> {of}</span>
    </ProposalsLink>
  );
}
