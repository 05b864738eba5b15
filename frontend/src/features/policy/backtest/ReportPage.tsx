import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Backtest } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { Page } from "../../../ui/layout/Page";
import { say } from "../../../ui/states/messages";
import { Loaded, Remark } from "../../../ui/states/states";
import { useDates, When } from "../../../ui/text/When";
import css from "./Backtest.module.css";
import { Progress } from "./Progress";
import { atWork, period } from "./phrasing";
import { backtestQuery } from "./queries";
import { Report } from "./Report";

/** One run of a version over past proposals: on its way, or what it found. */
export function ReportPage() {
  const { backtestId } = useParams({ from: "/inside/policy/backtests/$backtestId" });
  const query = useQuery(backtestQuery(backtestId));
  const { day } = useDates();
  const run = query.data;
  useArrivalOfReport(run);
  return (
    <Page
      title={run ? `Version ${run.version_number} on the past` : "A version on the past"}
      width="wide"
      lead={
        run && (
          <p>
            {run.title}. {period(run, day)}. {run.asked_by.name} asked for this <When at={run.asked_at} />.
          </p>
        )
      }
      aside={
        run && (
          <div className={css.ways}>
            <Link to="/policy/versions/$versionId" params={{ versionId: run.version_id }}>
              Version {run.version_number}
            </Link>
            {run.report && <Button onClick={() => window.print()}>Print</Button>}
          </div>
        )
      }
    >
      <Loaded query={query} what="the report" lines={8}>
        {(data) => <Standing run={data} />}
      </Loaded>
    </Page>
  );
}

function Standing({ run }: { run: Backtest }) {
  if (run.report) return <Report run={run} report={run.report} />;
  if (atWork(run)) return <Progress run={run} />;
  const again = (
    <p>
      <Link to="/policy/versions/$versionId" params={{ versionId: run.version_id }} hash="past">
        Try it again
      </Link>
    </p>
  );
  if (run.state === "stopped") {
    return (
      <Remark title="This run was stopped before its end.">
        <p>
          It had read {run.done.toLocaleString("en-GB")} of {run.total.toLocaleString("en-GB")} proposals.
          Half a report would mislead, so there is none.
        </p>
        {again}
      </Remark>
    );
  }
  return (
    <Remark tone="stop" title="This run did not come to its end.">
      <p>{run.problem}</p>
      {again}
    </Remark>
  );
}

/** Say aloud, once, that a report somebody waited for is there. */
function useArrivalOfReport(run: Backtest | undefined) {
  const waited = useRef(false);
  const working = run !== undefined && atWork(run);
  const there = Boolean(run?.report);
  useEffect(() => {
    if (working) waited.current = true;
    if (there && waited.current) {
      waited.current = false;
      say("The report is ready.");
    }
  }, [working, there]);
}
