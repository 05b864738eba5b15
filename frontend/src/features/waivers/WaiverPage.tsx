import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { waiverQuery } from "../../api/queries";
import { useSession } from "../../api/session";
import type { Waiver } from "../../api/types";
import { capital } from "../../i18n/phrasing";
import { wordingOf } from "../../kinds/register";
import proposal from "../../ui/layout/DecisionPage.module.css";
import { Fact } from "../../ui/layout/Fact";
import { Page } from "../../ui/layout/Page";
import { StateWord } from "../../ui/states/StateWord";
import { Loaded } from "../../ui/states/states";
import { Markdown } from "../../ui/text/Markdown";
import { useDates, When } from "../../ui/text/When";
import { useReadAbout } from "../notices/useReadAbout";
import { WhyRule } from "../policy/document/WhyRule";
import { AnswerForm } from "./AnswerForm";
import { AskedWords } from "./AskedWords";
import css from "./Waivers.module.css";
import { WithdrawForm } from "./WithdrawForm";
import { WAIVER_STATES } from "./waiverState";

/** One waiver on one screen: the rule, the exact words, who asks and why, until when, and what silence does. */
export function WaiverPage() {
  const { waiverId } = useParams({ from: "/inside/waivers/$waiverId" });
  const waiver = useQuery(waiverQuery(waiverId));
  useReadAbout("waiver", waiverId);
  if (!waiver.data) {
    return (
      <Page title="Exception">
        <Loaded query={waiver} what="the exception" lines={8}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Read key={waiverId} waiver={waiver.data} />;
}

function Read({ waiver }: { waiver: Waiver }) {
  const deciding = waiver.actions.includes("decideWaiver");
  const title = `An exception from “${waiver.rule_title}”${deciding ? "?" : ""}`;
  return (
    <Page title={title} width="wide" lead={<Lead waiver={waiver} deciding={deciding} />}>
      <div className={proposal.proposal} data-deciding={deciding}>
        <div className={proposal.main}>
          <AskAgain waiver={waiver} />
          <Became waiver={waiver} />
          <Rule waiver={waiver} />
          <section>
            <h2>The words</h2>
            <AskedWords waiver={waiver} />
          </section>
          <section>
            <h2>Why it is asked</h2>
            <blockquote className={css.reason}>{waiver.reason}</blockquote>
            <p className={proposal.quiet}>
              {waiver.asked_by.name}, <When at={waiver.asked_at} />
            </p>
          </section>
        </div>
        <aside className={proposal.aside} aria-label="The exception">
          <section>
            <h2>In short</h2>
            <Short waiver={waiver} />
          </section>
          {waiver.state === "asked" && <IfNothing waiver={waiver} deciding={deciding} />}
          {deciding && <AnswerForm waiver={waiver} />}
          {waiver.actions.includes("withdrawWaiver") && <WithdrawForm waiver={waiver} />}
        </aside>
      </div>
    </Page>
  );
}

function Lead({ waiver, deciding }: { waiver: Waiver; deciding: boolean }) {
  const dates = useDates();
  const mine = useSession().member_id === waiver.asked_by.id;
  return (
    <>
      <p>
        {deciding
          ? `${waiver.asked_by.name} asks you to let this rule pass for one proposal, until ${dates.moment(waiver.until)}.`
          : `${mine ? "You asked" : `${waiver.asked_by.name} asked`} to let this rule pass for one proposal.`}
      </p>
      {!deciding && (
        <p className={proposal.state}>
          <StateWord state={waiver.over && waiver.state === "granted" ? "expired" : waiver.state}>
            {waiver.over && waiver.state === "granted" ? "Ran out" : WAIVER_STATES[waiver.state]}
          </StateWord>
          <span>{waiver.stands}</span>
        </p>
      )}
    </>
  );
}

/** What whoever asked can do once it closed by itself. */
function AskAgain({ waiver }: { waiver: Waiver }) {
  if (!waiver.what_to_do) return null;
  return (
    <section>
      <h2>What you can do</h2>
      <p>
        {waiver.what_to_do}{" "}
        {waiver.proposal_visible && (
          <Link to="/proposals/$proposalId" params={{ proposalId: waiver.proposal_id }}>
            Go to the proposal
          </Link>
        )}
      </p>
    </section>
  );
}

/** What was answered, in the words of whoever did; the first thing whoever asked wants to know. */
function Became({ waiver }: { waiver: Waiver }) {
  const { decided_by, decided_at, decision_reason, withdrawn_by, withdrawn_at, withdrawal_reason } = waiver;
  const refused = waiver.state === "refused";
  return (
    <>
      {withdrawn_by && (
        <Said who={withdrawn_by.name} did="took it back" at={withdrawn_at} words={withdrawal_reason} />
      )}
      {decided_by && (
        <Said
          who={decided_by.name}
          did={refused ? "refused it" : "granted it"}
          at={decided_at}
          words={decision_reason}
        />
      )}
    </>
  );
}

function Said({ who, did, at, words }: { who: string; did: string; at: string | null; words: string }) {
  return (
    <section>
      <h2>
        {who} {did}
      </h2>
      {words && <blockquote className={css.reason}>{words}</blockquote>}
      {at && (
        <p className={proposal.quiet}>
          <When at={at} />
        </p>
      )}
    </section>
  );
}

function Rule({ waiver }: { waiver: Waiver }) {
  return (
    <section>
      <h2>The rule</h2>
      <p>
        <strong>{waiver.rule_title}.</strong> {waiver.rule_why}
      </p>
      {waiver.section_text && (
        <details className={css.section}>
          <summary>What the policy says: {waiver.section_title}</summary>
          <div className={css.said}>
            <Markdown source={waiver.section_text} level={3} />
          </div>
        </details>
      )}
      <p className={proposal.quiet}>
        Version {waiver.policy_number} of the policy.{" "}
        <WhyRule rule={waiver.rule} policyId={waiver.policy_id}>
          Where this rule comes from
        </WhyRule>
      </p>
    </section>
  );
}

function Short({ waiver }: { waiver: Waiver }) {
  const dates = useDates();
  const who = waiver.who_may_decide.map((person) => person.name);
  return (
    <dl className={proposal.short}>
      <Fact term="For">
        {wordingOf(waiver.kind).one},{" "}
        {waiver.proposal_visible ? (
          <Link to="/proposals/$proposalId" params={{ proposalId: waiver.proposal_id }}>
            {waiver.proposal_title}
          </Link>
        ) : (
          waiver.proposal_title
        )}
        , from {waiver.author}
      </Fact>
      <Fact term="Until">
        <time dateTime={waiver.until}>{dates.moment(waiver.until)}</time>
      </Fact>
      <Fact term="Covers">
        These words under this rule, in this proposal. Whatever else breaks the rule is not covered.
      </Fact>
      {waiver.state === "asked" && who.length > 0 && (
        <Fact term="Can grant it">
          <ul className={proposal.plain}>
            {who.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact term="The right">{capital(waiver.roles_that_may.join(", "))}, by the policy</Fact>
    </dl>
  );
}

function IfNothing({ waiver, deciding }: { waiver: Waiver; deciding: boolean }) {
  const blocks = waiver.findings.some((finding) => finding.severity === "block");
  return (
    <section>
      <h2>{deciding ? "If you do nothing" : "If nobody answers"}</h2>
      <p>
        The rule stands. {blocks && "The proposal cannot be submitted with these words. "}No exception is
        granted by waiting.
      </p>
    </section>
  );
}
