import type { Brief, ProposalView } from "../../../api/types";
import { wordingOf } from "../../../kinds/register";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Fact } from "../../../ui/layout/Fact";
import { useDates } from "../../../ui/text/When";
import { otherAnswers } from "../consequences";
import { ifNothing } from "../deadline";
import { takeBackWords } from "../takingBack";
import { useHolder } from "../useProposal";
import { Decisions } from "./Others";
import { stepsAhead } from "./steps";
import { WhatChanged } from "./WhatChanged";

type Props = { proposal: ProposalView; brief: Brief; changeShown: boolean };

/** What each of the reader's answers does, who else decides and by when, and what changed: the last things before the buttons. */
export function BeforeYouDecide({ proposal, brief, changeShown }: Props) {
  const member_id = useHolder(proposal);
  const dates = useDates();
  const { outlook } = proposal;
  const { askedAgain, unapproved } = wordingOf(brief.content.kind);
  return (
    <section className={css.before}>
      <h2>Before you decide</h2>
      <dl className={css.short}>
        {outlook && (
          <Fact term="If you approve">
            <p data-tone={outlook.lost ? "stop" : undefined} className={css.outlook}>
              {outlook.sentence} {!outlook.lost && askedAgain}
            </p>
          </Fact>
        )}
        <Fact term="Your other answers">{otherAnswers(brief)}</Fact>
        <Fact term="Can it be taken back?">{takeBackWords(proposal, brief, dates)}</Fact>
        <Fact term="If you do nothing">{ifNothing(proposal, member_id, unapproved, dates)}</Fact>
        <Fact term="Who decides, by when">
          <Decisions proposal={proposal} />
          <ul className={css.plain}>
            {stepsAhead(proposal, brief.content, member_id, dates).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Fact>
        <Fact term="What changed">
          <WhatChanged proposal={proposal} shown={changeShown} />
        </Fact>
      </dl>
    </section>
  );
}
