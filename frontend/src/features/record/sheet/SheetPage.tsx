import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { briefQuery, proposalQuery, revisionsQuery } from "../../../api/queries";
import { useMay, useSession } from "../../../api/session";
import type { Brief, ProposalView } from "../../../api/types";
import { PROPOSAL_STATES } from "../../../i18n/phrasing";
import { Button } from "../../../ui/controls/Button";
import { Page } from "../../../ui/layout/Page";
import { Failed, Loaded } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { whatItIs } from "../../lists/DeskRow";
import { sealOf, sealWords } from "../entryProof";
import { lastVerificationQuery } from "../queries";
import { Decisions } from "./Decisions";
import { ExactWords } from "./ExactWords";
import { Facts, Line, Whole } from "./Facts";
import css from "./Sheet.module.css";
import { ShownFindings } from "./ShownFindings";

/** One proposal on paper: the exact words, who decided what about them and having seen what, and what proves it. */
export function SheetPage() {
  const { proposalId } = useParams({ from: "/inside/proposals/$proposalId/sheet" });
  const proposal = useQuery(proposalQuery(proposalId));
  const submitted = (proposal.data?.summary.revision ?? 0) > 0;
  const brief = useQuery({ ...briefQuery(proposalId), enabled: submitted });
  return (
    <Page
      title="Approval sheet"
      width="wide"
      aside={<Button onClick={() => window.print()}>Print</Button>}
      lead={
        <Link to="/proposals/$proposalId" params={{ proposalId }} className="unprinted">
          Back to the proposal
        </Link>
      }
    >
      <Loaded query={proposal} what="the proposal" lines={10}>
        {(data) =>
          submitted ? (
            <Sheet proposal={data} brief={brief.data} error={brief.error} />
          ) : (
            <p>Nothing was submitted yet, so there is nothing to put on a sheet.</p>
          )
        }
      </Loaded>
    </Page>
  );
}

type Props = { proposal: ProposalView; brief: Brief | undefined; error: Error | null };

function Sheet({ proposal: { summary }, brief, error }: Props) {
  const { organization, name } = useSession();
  const { dated, zone, now } = useDates();
  const revisions = useQuery(revisionsQuery(summary.id)).data ?? [];
  const revision = revisions.at(-1);
  return (
    <article className={css.sheet}>
      <section>
        <h2>{summary.title}</h2>
        <Facts>
          <Line term="Organization">{organization.name}</Line>
          <Line term="What it is">{whatItIs(summary)}</Line>
          <Line term="Proposed by">{summary.author.name}</Line>
          <Line term="Now">{PROPOSAL_STATES[summary.state]}</Line>
          <Line term="Printed">
            {dated(now)} ({zone}), by {name}
          </Line>
          <Line term="Address">
            {location.origin}/proposals/{summary.id}
          </Line>
        </Facts>
      </section>
      <section>
        <h2>The exact words</h2>
        {revision && (
          <>
            <Facts>
              <Line term="Version of the words">
                {revision.number} of {revisions.length}, last changed by {revision.author.name}, submitted{" "}
                {dated(revision.created_at)} ({zone})
              </Line>
              <Line term="Digest (SHA-256)">
                <Whole digest={revision.digest} />
              </Line>
            </Facts>
            <ExactWords content={revision.content} />
          </>
        )}
      </section>
      <section>
        <h2>What was decided</h2>
        <Decisions id={summary.id} />
      </section>
      {error && <Failed error={error} />}
      {brief && (
        <>
          <section>
            <h2>What was shown to whoever decided</h2>
            <ShownFindings brief={brief} />
            <Facts>
              <Line term="Digest (SHA-256)">
                <Whole digest={brief.digest} />
              </Line>
            </Facts>
          </section>
          <section>
            <h2>The policy it was judged by</h2>
            <Facts>
              <Line term="Version">
                {brief.policy_number}, “{brief.policy_title}”
              </Line>
              <Line term="Digest (SHA-256)">
                <Whole digest={brief.policy_digest} />
              </Line>
            </Facts>
          </section>
        </>
      )}
      <Proof />
    </article>
  );
}

/** How somebody else can check what stands above. */
function Proof() {
  const may = useMay();
  const last = useQuery({ ...lastVerificationQuery, enabled: may("record.read") });
  const { dated, zone } = useDates();
  const seal = sealOf(last.data ?? undefined);
  return (
    <section>
      <h2>What proves it</h2>
      <p>
        Each decision above is an entry of the organization’s record, with its number and its leaf hash
        (SHA-256, RFC 6962). Whoever holds a copy of the record can compute these again and compare.
      </p>
      {seal && (
        <Facts>
          <Line term="Last verified">
            {dated(seal.at)} ({zone}) by {seal.by}: {sealWords(seal)}.
          </Line>
          <Line term={`Fingerprint of ${seal.size.toLocaleString("en-GB")} entries`}>
            <Whole digest={seal.root} />
          </Line>
        </Facts>
      )}
      {may("record.read") && last.isSuccess && !seal && <p>The record has not been verified yet.</p>}
    </section>
  );
}
