import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { deskQuery } from "../../../api/queries";
import type { Brief, ProposalView, Verdict } from "../../../api/types";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Remark } from "../../../ui/states/states";
import { useDates, When } from "../../../ui/text/When";
import { afterwards } from "../consequences";
import { takeBackWords } from "../takingBack";

const DONE: Record<Verdict, string> = {
  approve: "You approved this",
  request_changes: "You asked for a change",
  reject: "You rejected this",
  recuse: "Somebody else decides",
};

/** After deciding: what happens next and when, and the way back to the desk or on to the next thing. */
export function AfterDeciding({
  verdict,
  proposal,
  brief,
}: {
  verdict: Verdict;
  proposal: ProposalView;
  brief: Brief;
}) {
  const dates = useDates();
  const desk = useQuery(deskQuery);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  const next = desk.data?.waiting_for_you.find(
    (item) => item.proposal.id !== proposal.summary.id && item.proposal.actions.includes("decide"),
  );
  return (
    <div ref={box} tabIndex={-1} role="status" className={css.decided}>
      <Remark title={DONE[verdict]}>
        <p>{afterwards(proposal, brief, dates)}</p>
        <p>
          {verdict === "approve" && proposal.can_take_back
            ? `Can it be taken back? ${takeBackWords(proposal, brief, dates)}`
            : `It stands in the record and stays. If something is wrong, tell ${brief.author.name} at once.`}
        </p>
        <p className={css.ways}>
          <Link to="/desk">Back to your desk</Link>
          {next && (
            <Link to="/proposals/$proposalId" params={{ proposalId: next.proposal.id }}>
              Next: {next.proposal.title}
              {next.due_at && (
                <>
                  {", "}
                  <When at={next.due_at} as="due" />
                </>
              )}
            </Link>
          )}
        </p>
      </Remark>
    </div>
  );
}
