import type { ReactNode } from "react";
import { useSession } from "../../../api/session";
import type { Brief, Outlook, ProposalView } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";
import type { Dates } from "../../../kinds/kind";
import { wordingOf } from "../../../kinds/register";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Fact } from "../../../ui/layout/Fact";
import { useDates } from "../../../ui/text/When";
import { decideBy, ifNothing } from "../deadline";
import { takeBackWords } from "../takingBack";
import { Others } from "./Others";
import { WhatChanged } from "./WhatChanged";

type Props = { proposal: ProposalView; brief: Brief; changeShown: boolean; children?: ReactNode };

/** What others said, what changed, and what each of the reader's answers does: the last things before the buttons. */
export function BeforeYouDecide({ proposal, brief, changeShown, children }: Props) {
  const { member_id } = useSession();
  const dates = useDates();
  const { outlook } = proposal;
  const by = decideBy(proposal, member_id, dates.now);
  return (
    <section>
      <h2>Before you decide</h2>
      <dl className={css.short}>
        {outlook && (
          <Fact term="If you approve">
            <IfYouApprove outlook={outlook} proposal={proposal} brief={brief} dates={dates} />
          </Fact>
        )}
        <Fact term="Can it be taken back?">{takeBackWords(proposal, brief, dates)}</Fact>
        <Fact term="If you do nothing">
          {ifNothing(
            proposal,
            member_id,
            wordingOf(brief.content.kind).unapproved,
            by ? dates.near(by) : "then",
            dates.now,
          )}
          {children}
        </Fact>
        <Fact term="Others">
          <Others proposal={proposal} />
        </Fact>
        <Fact term="What changed">
          <WhatChanged proposal={proposal} shown={changeShown} />
        </Fact>
      </dl>
    </section>
  );
}

type Approving = { outlook: Outlook; proposal: ProposalView; brief: Brief; dates: Dates };

/** The sentence that goes on record with an approval, who is asked then and until when, and whether one is asked again. */
function IfYouApprove({ outlook, proposal, brief, dates }: Approving) {
  return (
    <>
      <p data-tone={outlook.lost ? "stop" : undefined} className={css.outlook}>
        {outlook.sentence}
      </p>
      {!outlook.lost && (
        <p className={css.quiet}>
          {nextWords(outlook, proposal, dates)} {wordingOf(brief.content.kind).askedAgain}
        </p>
      )}
    </>
  );
}

/** "Then Ana or Ben have until tomorrow 12:00."; of a stage that is asked already, only who is still asked there. */
function nextWords({ left }: Outlook, { review }: ProposalView, { near, now }: Dates): string {
  const waits = (id: string) => review?.stages.some((stage) => stage.id === id && stage.state === "waiting");
  const next = left.find(({ id }) => waits(id)) ?? left[0];
  if (!next) return "";
  const names = listed(
    next.people.map((who) => who.name),
    next.still === 1 ? "or" : "and",
  );
  if (!waits(next.id)) return `Still asked: ${names}.`;
  const due = review?.stages.find((stage) => stage.id === next.id)?.due_at;
  const mine = review?.stages.find((stage) => stage.state === "open")?.due_at;
  const late = !mine || new Date(mine) < now;
  return due && !late ? `Asked then: ${names}, until ${near(due)} at the latest.` : `Asked then: ${names}.`;
}
