import type { BacktestReport, BacktestRule, RouteChange } from "../../../api/types";
import { SEVERITIES } from "../../../i18n/phrasing";
import css from "./Backtest.module.css";
import { Count } from "./ProposalsLink";
import { aboutRoute, aboutRule, addedSaid, undecided } from "./phrasing";

/** Each rule that spoke: how often, how often it stopped something, and what people had decided about those. */
export function RulesTable({ run, rules }: { run: string; rules: readonly BacktestRule[] }) {
  return (
    <div className={css.numbers}>
      <table className={css.table}>
        <caption>The rules in numbers. Each number opens what is behind it.</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Pointed at</th>
            <th scope="col">Stopped</th>
            <th scope="col">People approved</th>
            <th scope="col">Rejected or sent back</th>
            <th scope="col">Ended otherwise</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.rule}>
              <th scope="row">
                {rule.title}
                <span className={css.quiet}>
                  {SEVERITIES[rule.severity]}
                  {rule.on_trial && ", on trial: it would have stopped nothing"}
                </span>
              </th>
              <td data-label="Pointed at">
                <Count run={run} about={aboutRule("flagged", rule)} count={rule.flagged} of="pointed at" />
              </td>
              <td data-label="Stopped">
                <Count run={run} about={aboutRule("blocked", rule)} count={rule.blocked} of="stopped" />
              </td>
              <td data-label="People approved">
                <Count
                  run={run}
                  about={aboutRule("approved", rule)}
                  count={rule.approved}
                  of="that people approved"
                />
              </td>
              <td data-label="Rejected or sent back">
                <Count
                  run={run}
                  about={aboutRule("rejected", rule)}
                  count={rule.rejected}
                  of="that people rejected or sent back"
                />
              </td>
              <td data-label="Ended otherwise">{undecided(rule).toLocaleString("en-GB")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each change of way: from which to which, how many, and how much longer. */
export function RoutesTable({ run, report }: { run: string; report: BacktestReport }) {
  return (
    <div className={css.numbers}>
      <table className={css.table}>
        <caption>The routes in numbers. Each number opens what is behind it.</caption>
        <thead>
          <tr>
            <th scope="col">Went</th>
            <th scope="col">Would have gone</th>
            <th scope="col">Submissions</th>
            <th scope="col">Time, in the middle case</th>
          </tr>
        </thead>
        <tbody>
          {report.routes.map((route) => (
            <Way key={aboutRoute(route)} run={run} route={route} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Way({ run, route }: { run: string; route: RouteChange }) {
  return (
    <tr>
      <th scope="row">{route.before_title}</th>
      <td data-label="Would have gone" data-words>
        {route.after_title}
      </td>
      <td data-label="Submissions">
        <Count run={run} about={aboutRoute(route)} count={route.count} of="submissions" />
      </td>
      <td data-label="Time" data-words>
        {addedSaid(route.added_hours)}
      </td>
    </tr>
  );
}
