import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { frozenBriefQuery } from "../../../api/queries";
import type { Brief } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";
import { Page } from "../../../ui/layout/Page";
import { Loaded } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { ExactWords } from "./ExactWords";
import { Facts, Line, Whole } from "./Facts";
import css from "./Sheet.module.css";
import { ShownFindings } from "./ShownFindings";

/** What whoever decided had before them, as it was put together and kept when the proposal was submitted. */
export function ShownPage() {
  const { proposalId, digest } = useParams({ from: "/inside/proposals/$proposalId/shown/$digest" });
  const brief = useQuery(frozenBriefQuery(proposalId, digest));
  return (
    <Page
      title="What they saw"
      width="wide"
      lead={
        <>
          This was put together when the proposal was submitted, and has not changed since.{" "}
          <Link to="/proposals/$proposalId" params={{ proposalId }}>
            The proposal as it stands now
          </Link>
        </>
      }
    >
      <Loaded query={brief} what="what they saw" lines={10}>
        {(data) => <Shown brief={data} />}
      </Loaded>
    </Page>
  );
}

function Shown({ brief }: { brief: Brief }) {
  const { dated, zone } = useDates();
  return (
    <article className={css.sheet}>
      <section>
        <h2>The words, version {brief.revision}</h2>
        <ExactWords content={brief.content} />
      </section>
      <section>
        <h2>What stood out</h2>
        <ShownFindings brief={brief} />
      </section>
      <section>
        <h2>Around it</h2>
        <Facts>
          {brief.declared.map((one) => (
            <Line key={one.field} term={one.label}>
              {one.text}
            </Line>
          ))}
          <Line term="Proposed by">{brief.author.name}</Line>
          <Line term="Objective">
            {brief.objective && `${brief.objective.number}. ${brief.objective.title}`}
          </Line>
          <Line term="Channels">
            {listed(
              brief.channels.map(
                (channel) => `${channel.name} (${channel.followers.toLocaleString("en-GB")} follow it)`,
              ),
            )}
          </Line>
          <Line term="Words explained">{listed(brief.terms.map((term) => term.term))}</Line>
          <Line term="If nobody decides">{brief.if_nothing}</Line>
          <Line term="Ends">
            {dated(brief.expires_at)} ({zone})
          </Line>
          <Line term="Policy">
            Version {brief.policy_number}, “{brief.policy_title}”
          </Line>
        </Facts>
      </section>
      <section>
        <h2>Digests (SHA-256)</h2>
        <Facts>
          <Line term="What they saw">
            <Whole digest={brief.digest} />
          </Line>
          <Line term="The words">
            <Whole digest={brief.revision_digest} />
          </Line>
          <Line term="The policy">
            <Whole digest={brief.policy_digest} />
          </Line>
        </Facts>
      </section>
    </article>
  );
}
