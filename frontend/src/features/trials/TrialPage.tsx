import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useRowKeys } from "../../ui/forms/rowKeys";
import desk from "../../ui/layout/Lists.module.css";
import { Page } from "../../ui/layout/Page";
import { Empty, Loaded } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { FindingNote } from "../findings/FindingNote";
import notes from "../findings/Notes.module.css";
import { trialWords } from "./phrasing";
import { trialCasesQuery, trialsQuery } from "./queries";
import css from "./Trials.module.css";

/** What one rule on trial would have said, proposal by proposal. */
export function TrialPage() {
  const { rule } = useParams({ from: "/inside/policy/trials/$rule" });
  const { cursor } = useSearch({ from: "/inside/policy/trials/$rule" });
  const trial = useQuery(trialsQuery).data?.find((each) => each.rule === rule);
  const page = useQuery(trialCasesQuery(rule, cursor));
  const rows = useRowKeys();
  return (
    <Page
      title={trial ? `On trial: ${trial.title}` : "A rule on trial"}
      width="wide"
      lead={
        trial && (
          <p>
            Since <When at={trial.since} as="day" />. {trialWords(trial)}
          </p>
        )
      }
      aside={<Link to="/policy/trials">All rules on trial</Link>}
    >
      <Loaded query={page} what="the proposals" lines={8}>
        {(data) => (
          <div ref={rows} aria-busy={page.isPlaceholderData}>
            {data.items.length === 0 && (
              <Empty title="It has had nothing to say yet.">
                <p>
                  <Link to="/policy/trials">See the other rules on trial</Link>
                </p>
              </Empty>
            )}
            <ul className={css.cases}>
              {data.items.map((item) => (
                <li key={`${item.proposal_id}${item.at}`}>
                  <p className={css.head}>
                    <Link to="/proposals/$proposalId" params={{ proposalId: item.proposal_id }} data-row>
                      {item.title}
                    </Link>
                    <span className={css.quiet}>
                      submitted <When at={item.at} />
                    </span>
                  </p>
                  <ul className={notes.notes}>
                    {item.findings.map((finding, index) => (
                      <FindingNote key={`${finding.place.field}${index}`} finding={finding} />
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
            <div className={desk.pages}>
              {cursor && (
                <Link to="/policy/trials/$rule" params={{ rule }}>
                  Newest
                </Link>
              )}
              {data.next && (
                <Link to="/policy/trials/$rule" params={{ rule }} search={{ cursor: data.next }}>
                  Older
                </Link>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
