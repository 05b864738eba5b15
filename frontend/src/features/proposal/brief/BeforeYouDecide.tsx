import type { ReactNode } from "react";
import { useSession } from "../../../api/session";
import type { Brief, Outlook, ProposalView } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";
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
        <Fact term="Others">
          <Others proposal={proposal} />
        </Fact>
        <Fact term="What changed">
          <WhatChanged proposal={proposal} shown={changeShown} />
        </Fact>
        {outlook && (
          <Fact term="If you approve">
            <IfYouApprove outlook={outlook} />
          </Fact>
        )}
        <Fact term="Can it be taken back?">{takeBackWords(proposal, brief.author.name, dates)}</Fact>
        <Fact term="If you do nothing">
          {ifNothing(
            proposal,
            member_id,
            wordingOf(brief.content.kind).unapproved,
            by ? dates.near(by) : "then",
          )}
          {children}
        </Fact>
      </dl>
    </section>
  );
}

/** The sentence that goes on record with an approval, and the people of the next stage. */
export function IfYouApprove({ outlook }: { outlook: Outlook }) {
  const [next] = outlook.left;
  const names = next?.people.map((who) => who.name) ?? [];
  return (
    <>
      <p data-tone={outlook.lost ? "stop" : undefined} className={css.outlook}>
        {outlook.sentence}
      </p>
      {names.length > 0 && (
        <p className={css.quiet}>
          {outlook.effect === "counts" ? "Still asked" : "Asked next"}:{" "}
          {listed(names, next?.still === 1 ? "or" : "and")}.
        </p>
      )}
      {!outlook.lost && <p className={css.quiet}>You are asked again only if the words change.</p>}
    </>
  );
}
