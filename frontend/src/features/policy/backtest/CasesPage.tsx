import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { BacktestCase, BacktestReport } from "../../../api/types";
import { useRowKeys } from "../../../ui/forms/rowKeys";
import desk from "../../../ui/layout/Lists.module.css";
import { Page } from "../../../ui/layout/Page";
import { StateWord } from "../../../ui/states/StateWord";
import { Empty, Loaded } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import css from "./Backtest.module.css";
import { aboutWords, addedSaid, DECIDED, ruleTitles } from "./phrasing";
import { backtestQuery, casesQuery } from "./queries";

/** The proposals behind one number of a report, and what each of them would have met. */
export function CasesPage() {
  const { backtestId } = useParams({ from: "/inside/policy/backtests/$backtestId/proposals" });
  const { about, cursor } = useSearch({ from: "/inside/policy/backtests/$backtestId/proposals" });
  const run = useQuery(backtestQuery(backtestId));
  const page = useQuery(casesQuery(backtestId, about, cursor));
  const rows = useRowKeys();
  const report = run.data?.report ?? null;
  return (
    <Page
      title={aboutWords(about, report)}
      width="wide"
      lead={run.data && <p>Version {run.data.version_number} on the past, the newest submission first.</p>}
      aside={
        <Link to="/policy/backtests/$backtestId" params={{ backtestId }}>
          Back to the report
        </Link>
      }
    >
      <Loaded query={page} what="the submissions" lines={8}>
        {(data) => (
          <div ref={rows}>
            {data.items.length === 0 && (
              <Empty title="Nothing is behind this number.">
                <p>
                  <Link to="/policy/backtests/$backtestId" params={{ backtestId }}>
                    Go back to the report
                  </Link>
                </p>
              </Empty>
            )}
            <ul className={desk.list}>
              {data.items.map((item) => (
                <Case key={item.review_id} item={item} report={report} />
              ))}
            </ul>
            <div className={desk.pages}>
              {cursor && (
                <Link to="/policy/backtests/$backtestId/proposals" params={{ backtestId }} search={{ about }}>
                  From the start
                </Link>
              )}
              {data.next && (
                <Link
                  to="/policy/backtests/$backtestId/proposals"
                  params={{ backtestId }}
                  search={{ about, cursor: data.next }}
                >
                  More
                </Link>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Case({ item, report }: { item: BacktestCase; report: BacktestReport | null }) {
  return (
    <li className={desk.row}>
      <div className={desk.what}>
        {item.proposal_id ? (
          <Link
            to="/proposals/$proposalId"
            params={{ proposalId: item.proposal_id }}
            className={desk.link}
            data-row
          >
            {item.title}
          </Link>
        ) : (
          <p className={css.untitled}>{item.title}</p>
        )}
        {item.decided_reason && <p className={css.reason}>“{item.decided_reason}”</p>}
        <Would item={item} report={report} />
      </div>
      <div className={desk.when}>
        <StateWord state={item.decided === "open" ? "in_review" : item.decided}>
          {DECIDED[item.decided]}
        </StateWord>
        <span>
          submitted <When at={item.submitted_at} />
        </span>
      </div>
    </li>
  );
}

/** What the version would have done with it. */
function Would({ item, report }: { item: BacktestCase; report: BacktestReport | null }) {
  const flagged = item.flagged.filter((rule) => !item.blocked_by.includes(rule));
  return (
    <div className={css.would}>
      {!item.tested && <p>The facts it was judged by were not kept, so it could not be tested.</p>}
      {item.blocked_by.length > 0 && <p>Stopped by {ruleTitles(item.blocked_by, report)}.</p>}
      {flagged.length > 0 && <p>Pointed at by {ruleTitles(flagged, report)}.</p>}
      {item.rerouted && (
        <p>
          {wayTitle(item.route_after, report)} instead of {wayTitle(item.route_before, report)}, time:{" "}
          {addedSaid(item.added_hours)}.
        </p>
      )}
    </div>
  );
}

/** The title of a way, as the report names it. */
function wayTitle(route: string, report: BacktestReport | null): string {
  const named = report?.routes.find((each) => each.before === route || each.after === route);
  return `“${named ? (named.before === route ? named.before_title : named.after_title) : route}”`;
}
