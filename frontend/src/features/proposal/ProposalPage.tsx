import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useSession } from "../../api/session";
import type { ProposalView, Verdict } from "../../api/types";
import { PROPOSAL_STATES } from "../../i18n/words";
import { Page } from "../../ui/Page";
import { StateWord } from "../../ui/StateWord";
import { Failed, Loaded, Remark } from "../../ui/states";
import { When } from "../../ui/time";
import { whatItIs } from "../desk/DeskRow";
import { ChangedSince } from "./ChangedSince";
import { Decided } from "./Decided";
import { IfNothing } from "./IfNothing";
import { InShort } from "./InShort";
import { Lapsed } from "./Lapsed";
import { OlderPolicy } from "./OlderPolicy";
import { Others } from "./Others";
import { Outcome } from "./Outcome";
import css from "./Proposal.module.css";
import { Seen } from "./Seen";
import { Stages } from "./Stages";
import { Timeline } from "./Timeline";
import { useProposal } from "./useProposal";
import { AuthorVerbs } from "./verbs/AuthorVerbs";
import { Deciding } from "./verbs/Deciding";
import { WhatToKnow } from "./WhatToKnow";
import { WhyMe } from "./WhyMe";

export function ProposalPage() {
  const { proposalId } = useParams({ from: "/inside/proposals/$proposalId" });
  return <Proposal key={proposalId} id={proposalId} />;
}

function Proposal({ id }: { id: string }) {
  const reading = useProposal(id);
  if (!reading.proposal.data) {
    return (
      <Page title="Proposal">
        <Loaded query={reading.proposal} what="the proposal" lines={8}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Read proposal={reading.proposal.data} reading={reading} />;
}

type Reading = ReturnType<typeof useProposal>;

function Read({ proposal, reading }: { proposal: ProposalView; reading: Reading }) {
  const [decided, setDecided] = useState<Verdict>();
  const { brief, moved, since } = reading;
  const { summary } = proposal;
  const content = brief?.content ?? proposal.content;
  const mine = useSession().member_id === summary.author.id;
  const deciding = summary.actions.includes("decide") && brief !== undefined && !decided;
  const changed = brief && since !== null && since < brief.revision && !mine;

  return (
    <Page title={summary.title} width="wide" lead={<Lead proposal={proposal} deciding={deciding} />}>
      <div className={css.proposal} data-deciding={deciding}>
        <div className={css.main}>
          {proposal.blocked_because && (
            <Remark tone="heed" title="It cannot be approved as it stands">
              <p>{proposal.blocked_because}</p>
            </Remark>
          )}
          <WhyMe proposal={proposal} />
          {!decided && <Outcome proposal={proposal} />}
          {!decided && <Lapsed proposal={proposal} content={content} mine={mine} />}
          {!decided && <OlderPolicy proposal={proposal} />}
          {moved && <Moved onSee={reading.seeChange} />}
          {decided && brief && <Decided verdict={decided} proposal={proposal} brief={brief} />}
          {changed && <ChangedSince id={summary.id} from={since} to={brief.revision} />}
          {Boolean(reading.briefError) && (
            <Failed error={reading.briefError} again={() => void reading.reload()} />
          )}
          <Seen content={content} brief={brief} />
          <InShort content={content} brief={brief} proposal={proposal} />
          {brief && <WhatToKnow brief={brief} />}
        </div>
        <aside className={css.aside} aria-label="Where it stands">
          <Others proposal={proposal} />
          {brief && summary.state === "in_review" && !deciding && <IfNothing brief={brief} />}
          {deciding && (
            <Deciding
              proposal={proposal}
              brief={brief}
              moved={moved}
              onSee={reading.seeChange}
              onDecided={setDecided}
              onStale={() => void reading.reload()}
            />
          )}
          <AuthorVerbs proposal={proposal} />
        </aside>
        <div className={css.more}>
          {proposal.review && <Stages review={proposal.review} />}
          <Timeline id={summary.id} />
        </div>
      </div>
    </Page>
  );
}

function Lead({ proposal: { summary }, deciding }: { proposal: ProposalView; deciding: boolean }) {
  return (
    <>
      <p>
        {whatItIs(summary)}, from {summary.author.name}
      </p>
      <p className={css.state}>
        {!deciding && <StateWord state={summary.state}>{PROPOSAL_STATES[summary.state]}</StateWord>}
        {summary.due_at && summary.state === "in_review" && (
          <strong>
            <When at={summary.due_at} as="due" />
          </strong>
        )}
      </p>
    </>
  );
}

function Moved({ onSee }: { onSee: () => void }) {
  return (
    <Remark tone="heed" title="This changed while you read" role="alert">
      <p>You still see what you were reading. Look at the change before you decide.</p>
      <div>
        <Button size="sm" onClick={onSee}>
          See what changed
        </Button>
      </div>
    </Remark>
  );
}
