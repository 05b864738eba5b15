import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useSession } from "../../api/session";
import type { Content, ProposalView, Verdict } from "../../api/types";
import { PROPOSAL_STATES } from "../../i18n/phrasing";
import { Button } from "../../ui/controls/Button";
import css from "../../ui/layout/DecisionPage.module.css";
import { Later } from "../../ui/layout/Later";
import { Page } from "../../ui/layout/Page";
import { StateWord } from "../../ui/states/StateWord";
import { Failed, Loaded, Remark } from "../../ui/states/states";
import { useDates, useNow, When } from "../../ui/text/When";
import { lastDay } from "../cover/phrasing";
import { whatItIs } from "../lists/DeskRow";
import { useReadAbout } from "../notices/useReadAbout";
import { Aim } from "./brief/Aim";
import { ChangedSince } from "./brief/ChangedSince";
import { InShort } from "./brief/InShort";
import { JudgeThis } from "./brief/JudgeThis";
import { Others } from "./brief/Others";
import { ProposedWords } from "./brief/ProposedWords";
import { WhyMe } from "./brief/WhyMe";
import { decideBy } from "./deadline";
import { DiscussionList } from "./discussion/DiscussionList";
import { MarkedWords } from "./discussion/MarkedWords";
import { AfterDeciding } from "./review/AfterDeciding";
import { MayMiss } from "./review/MayMiss";
import { OlderPolicy } from "./review/OlderPolicy";
import { Outcome } from "./review/Outcome";
import { Stages } from "./review/Stages";
import { Timeline } from "./review/Timeline";
import { useHolder, useProposal } from "./useProposal";
import { AuthorVerbs } from "./verbs/AuthorVerbs";
import { Deciding } from "./verbs/Deciding";

// Few proposals have any of these, so few readers load them.
const LapsedApproval = lazy(async () => ({
  default: (await import("./review/LapsedApproval")).LapsedApproval,
}));
const TakeBack = lazy(async () => ({ default: (await import("./verbs/TakeBack")).TakeBack }));
const Suggestions = lazy(async () => ({ default: (await import("./review/Suggestions")).Suggestions }));

export function ProposalPage() {
  const { proposalId } = useParams({ from: "/inside/proposals/$proposalId" });
  return <Proposal key={proposalId} id={proposalId} />;
}

function Proposal({ id }: { id: string }) {
  const reading = useProposal(id);
  useReadAbout("proposal", id);
  if (!reading.proposal.data || !reading.complete) {
    return (
      <Page title="Proposal">
        <Loaded
          query={reading.proposal.data ? reading.fresh : reading.proposal}
          what="the proposal"
          lines={8}
        >
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
    <Page
      title={summary.title}
      width="wide"
      lead={<Lead proposal={proposal} content={content} deciding={deciding} />}
    >
      <div className={css.proposal} data-deciding={deciding}>
        <div className={css.main}>
          {proposal.blocked_because && (
            <Remark tone="heed" title="It cannot be approved as it stands">
              <p>{proposal.blocked_because}</p>
            </Remark>
          )}
          {!deciding && <WhyMe proposal={proposal} />}
          {!decided && <Outcome proposal={proposal} />}
          {mine && <MayMiss proposal={proposal} />}
          {!decided && proposal.lapse && (
            <Suspense fallback={null}>
              <LapsedApproval proposal={proposal} content={content} mine={mine} />
            </Suspense>
          )}
          {!decided && !deciding && <OlderPolicy proposal={proposal} />}
          {moved && <Moved onSee={reading.seeChange} />}
          {decided && brief && <AfterDeciding verdict={decided} proposal={proposal} brief={brief} />}
          {proposal.open_suggestions > 0 && (
            <Suspense fallback={null}>
              <Suggestions proposal={proposal} />
            </Suspense>
          )}
          {changed && <ChangedSince id={summary.id} from={since} to={brief.revision} />}
          {Boolean(reading.briefError) && (
            <Failed error={reading.briefError} again={() => void reading.reload()} />
          )}
          {brief && <JudgeThis brief={brief} />}
          <MarkedWords id={summary.id}>
            <ProposedWords id={summary.id} content={content} brief={brief} />
          </MarkedWords>
          {proposal.review && <DiscussionList proposal={summary} />}
        </div>
        <Later>
          <aside className={css.aside} aria-label="The decision">
            {!deciding && proposal.review && (
              <section>
                <h2>Decisions</h2>
                <Others proposal={proposal} />
              </section>
            )}
            {brief && !decided && (
              <Deciding
                proposal={proposal}
                brief={brief}
                moved={moved}
                changeShown={Boolean(changed)}
                onSee={reading.seeChange}
                onDecided={setDecided}
                onStale={() => void reading.reload()}
              />
            )}
            {proposal.can_take_back && (
              <Suspense fallback={null}>
                <TakeBack proposal={proposal} onDone={() => setDecided(undefined)} />
              </Suspense>
            )}
            <AuthorVerbs proposal={proposal} />
          </aside>
          <div className={css.facts}>
            <InShort content={content} brief={brief} />
          </div>
          <div className={css.more}>
            {proposal.review && <Stages review={proposal.review} />}
            {summary.revision > 1 && (
              <p>
                <Link to="/proposals/$proposalId/revisions" params={{ proposalId: summary.id }}>
                  Compare any two versions of the words
                </Link>
              </p>
            )}
            <Timeline id={summary.id} />
          </div>
        </Later>
      </div>
    </Page>
  );
}

type LeadProps = { proposal: ProposalView; content: Content; deciding: boolean };

function Lead({ proposal, content, deciding }: LeadProps) {
  const { summary } = proposal;
  const by = decideBy(proposal, useHolder(proposal), useNow());
  return (
    <>
      <p className={css.lead}>
        {whatItIs(summary)}, from {summary.author.name}. <Aim content={content} />
      </p>
      {proposal.begun_from && (
        <p className={css.lead}>
          Begun from the template{" "}
          <Link to="/templates/$templateId" params={{ templateId: proposal.begun_from.template_id }}>
            {proposal.begun_from.title}
          </Link>
          , version {proposal.begun_from.number}.
        </p>
      )}
      <p className={css.state}>
        {!deciding && <StateWord state={summary.state}>{PROPOSAL_STATES[summary.state]}</StateWord>}
        {proposal.in_place_of && <InPlaceOf {...proposal.in_place_of} />}
        {deciding && by && (
          <strong>
            Decide by <When at={by} /> (<When at={by} as="away" />)
          </strong>
        )}
      </p>
    </>
  );
}

/** Said before anything else to whoever decides for somebody. */
function InPlaceOf({ who, until }: NonNullable<ProposalView["in_place_of"]>) {
  const dates = useDates();
  return (
    <span>
      You decide in place of {who.name}, who is away until {lastDay(until, dates)}. Both names stand on your
      decision.
    </span>
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
