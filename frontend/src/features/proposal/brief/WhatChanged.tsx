import { useState } from "react";
import type { ProposalView } from "../../../api/types";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../../../ui/layout/DecisionPage.module.css";
import { When } from "../../../ui/text/When";
import { QuotedWords } from "../review/QuotedWords";
import { Difference } from "./ChangedSince";

/** Always said: nothing since it was submitted, or what was asked for, what its author answers, and the change itself. */
export function WhatChanged({ proposal, shown }: { proposal: ProposalView; shown: boolean }) {
  const [open, setOpen] = useState(false);
  const { review, summary } = proposal;
  if (!review) return null;
  const { asked_before: asked, answer } = review;
  if (review.revision === 1) {
    return <p>Nothing since it was submitted.</p>;
  }
  return (
    <>
      {asked ? (
        <p>
          {asked.name} sent it back <When at={asked.at} />
          {asked.reason ? (
            <>
              :{" "}
              <q className={css.q} dir="auto">
                {asked.reason}
              </q>
            </>
          ) : (
            " and gave no reason."
          )}
          <QuotedWords quotes={asked.quotes} />
        </p>
      ) : (
        <p>It was submitted before, and was submitted again.</p>
      )}
      {answer ? (
        <p>
          {summary.author.name} answers:{" "}
          <q className={css.q} dir="auto">
            {answer}
          </q>
        </p>
      ) : (
        asked && <p className={css.quiet}>{summary.author.name} gave no answer beside the new words.</p>
      )}
      <p>
        Nothing since it was submitted again, <When at={review.opened_at} />.{" "}
        {shown ? (
          "The change stands marked above."
        ) : (
          <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Hide the change" : "See the change"}
          </TextButton>
        )}
      </p>
      {open && <Difference id={summary.id} from={review.revision - 1} to={review.revision} />}
    </>
  );
}
