import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { revisionsQuery } from "../../../api/queries";
import { CompareTwo } from "../../../ui/forms/compare/CompareTwo";
import { useAnchor } from "../../../ui/layout/anchor";
import { Page } from "../../../ui/layout/Page";
import { Loaded } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { Difference } from "../../proposal/brief/ChangedSince";
import { ExactWords } from "./ExactWords";
import { Facts, Line, Whole } from "./Facts";
import css from "./Sheet.module.css";

/** Every content of a proposal that was submitted, as it was, newest first. */
export function RevisionsPage() {
  const { proposalId } = useParams({ from: "/inside/proposals/$proposalId/revisions" });
  const asked = useSearch({ from: "/inside/proposals/$proposalId/revisions" });
  const navigate = useNavigate({ from: "/proposals/$proposalId/revisions" });
  const revisions = useQuery(revisionsQuery(proposalId));
  const { dated, zone } = useDates();
  useAnchor(revisions.isSuccess);
  return (
    <Page
      title="The words as they were submitted"
      width="wide"
      lead={
        <>
          None of these texts can be changed any more.{" "}
          <Link to="/proposals/$proposalId" params={{ proposalId }}>
            Back to the proposal
          </Link>
        </>
      }
    >
      <Loaded query={revisions} what="the words" lines={10}>
        {(data) => (
          <div className={css.sheet}>
            {data.length === 0 && <p>Nothing was submitted yet.</p>}
            <div className="unprinted">
              <CompareTwo
                versions={data.map(({ number, created_at }) => ({
                  number,
                  words: `Version ${number}, ${dated(created_at)}`,
                }))}
                asked={asked}
                onChoose={(search) => void navigate({ search, resetScroll: false })}
              >
                {({ from, to }) => <Difference key={`${from} ${to}`} id={proposalId} from={from} to={to} />}
              </CompareTwo>
            </div>
            {data.toReversed().map((revision) => (
              <section key={revision.number} id={`revision-${revision.number}`} tabIndex={-1}>
                <h2>Version {revision.number} of the words</h2>
                <Facts>
                  <Line term="Submitted">
                    {dated(revision.created_at)} ({zone})
                  </Line>
                  <Line term="Last changed by">{revision.author.name}</Line>
                  <Line term="Digest (SHA-256)">
                    <Whole digest={revision.digest} />
                  </Line>
                </Facts>
                <ExactWords content={revision.content} />
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
