import { lazy, type ReactNode, Suspense } from "react";
import type { Backtest, BacktestReport } from "../../../api/types";
import { counted } from "../../../i18n/phrasing";
import { Digest } from "../../../ui/forms/Digest";
import { Empty } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import css from "./Backtest.module.css";
import { ProposalsLink } from "./ProposalsLink";
import { caveats, type Part, speaking, verdict } from "./phrasing";
import { RoutesTable, RulesTable } from "./Tables";

const RulesChart = lazy(() => import("./charts/RulesChart"));
const HoursChart = lazy(() => import("./charts/HoursChart"));
const WaysChart = lazy(() => import("./charts/WaysChart"));

type Props = { run: Backtest; report: BacktestReport };

/** What was found: in a sentence, then each rule, then each way, every number leading to its proposals. */
export function Report({ run, report }: Props) {
  if (report.tested === 0) return <Nothing run={run} report={report} />;
  return (
    <div className={css.report}>
      <section aria-label="In a sentence">
        <p className={css.verdict}>
          <Sentence run={run.id} parts={verdict(report, run.version_number)} />
        </p>
        <Basis run={run} report={report} />
      </section>
      <Rules run={run} report={report} />
      <Ways run={run} report={report} />
    </div>
  );
}

function Sentence({ run, parts }: { run: string; parts: readonly Part[] }) {
  return parts.map(({ words, about }) =>
    about ? (
      <ProposalsLink key={words} run={run} about={about}>
        {words}
      </ProposalsLink>
    ) : (
      words
    ),
  );
}

/** What the numbers rest on, and what they cannot say. */
function Basis({ run, report }: Props) {
  const { day, moment } = useDates();
  const { reviews_from: from, reviews_to: to } = report;
  return (
    <ul className={css.basis}>
      {from && to && (
        <li>
          They were submitted between {day(from)} and {day(to)}.
        </li>
      )}
      <li>
        Tested was version {run.version_number} as it read on {moment(run.asked_at)}, with the fingerprint{" "}
        <Digest value={run.digest} what="fingerprint" />.{" "}
        {run.moved && <strong>It reads differently by now: try it again before you rely on this.</strong>}
      </li>
      {caveats(report).map((parts) => (
        <li key={parts[0]?.words}>
          <Sentence run={run.id} parts={parts} />
        </li>
      ))}
    </ul>
  );
}

function Rules({ run, report }: Props) {
  const rules = speaking(report);
  const silent = report.rules.length - rules.length;
  return (
    <section>
      <h2>What each rule would have said</h2>
      {rules.length === 0 ? (
        <p>No rule would have pointed at any of them.</p>
      ) : (
        <>
          <Drawn>
            <RulesChart rules={rules} />
          </Drawn>
          <RulesTable run={run.id} rules={rules} />
        </>
      )}
      {silent > 0 && rules.length > 0 && (
        <p className={css.quiet}>
          {silent === 1 ? "One more rule" : `${silent} more rules`} would have had nothing to say.
        </p>
      )}
    </section>
  );
}

function Ways({ run, report }: Props) {
  const known = report.routes.filter((route) => route.added_hours !== null);
  return (
    <section>
      <h2>Which would have taken another route</h2>
      {report.routes.length === 0 ? (
        <p>None: each proposal would have been decided by the same people, in the same order.</p>
      ) : (
        <>
          {report.routes.length > 1 && (
            <Drawn>
              <WaysChart routes={report.routes} />
            </Drawn>
          )}
          <RoutesTable run={run.id} report={report} />
          {known.length > 1 && (
            <>
              <h3>How much longer, in the middle case</h3>
              <Drawn>
                <HoursChart routes={known} />
              </Drawn>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** A drawing of what the table below it says: for eyes only, and never in the way of reading. */
function Drawn({ children }: { children: ReactNode }) {
  return (
    <div className={css.drawn} aria-hidden="true">
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}

function Nothing({ run, report }: Props) {
  return (
    <Empty title="There was nothing to test it on.">
      <p>
        {report.not_testable > 0 ? (
          <>
            <ProposalsLink run={run.id} about="not_testable">
              {counted(report.not_testable, "submission")}
            </ProposalsLink>{" "}
            fell into that time, but the facts their verdict rested on were not kept then.
          </>
        ) : (
          "Nobody had submitted anything in that time."
        )}{" "}
        Choose a longer period, or try it again when more has been decided.
      </p>
    </Empty>
  );
}
