import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMay } from "../../api/session";
import type { Trial } from "../../api/types";
import { SEVERITIES } from "../../i18n/phrasing";
import { useRowKeys } from "../../ui/forms/rowKeys";
import desk from "../../ui/layout/Lists.module.css";
import { Page } from "../../ui/layout/Page";
import { Empty, Loaded, Remark } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { adviceWords, trialWords } from "./phrasing";
import { trialsQuery } from "./queries";
import css from "./Trials.module.css";

/** Rules that are read with every proposal and stop none: what each would have done so far. */
export function TrialsPage() {
  const trials = useQuery(trialsQuery);
  const rows = useRowKeys();
  return (
    <Page
      title="Rules on trial"
      width="wide"
      lead={
        <p>
          A rule on trial is read with every proposal that is submitted, and stops none of them. Those who
          write and those who decide do not see what it says; you do, and can tell what it would mean before
          it binds anybody.
        </p>
      }
      aside={<Link to="/policy/versions">All versions</Link>}
    >
      <Loaded query={trials} what="the rules on trial" lines={5}>
        {(data) =>
          data.length === 0 ? (
            <None />
          ) : (
            <div ref={rows} className={css.trials}>
              <ul className={desk.list}>
                {data.map((trial) => (
                  <Row key={trial.rule} trial={trial} />
                ))}
              </ul>
              <HowOn />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Row({ trial }: { trial: Trial }) {
  return (
    <li className={desk.row}>
      <div className={desk.what}>
        {trial.flagged > 0 ? (
          <Link to="/policy/trials/$rule" params={{ rule: trial.rule }} className={desk.link} data-row>
            {trial.title}
          </Link>
        ) : (
          <strong className={css.silent}>{trial.title}</strong>
        )}
        <p>
          On trial since <When at={trial.since} as="day" />. {trialWords(trial)}
        </p>
        <p className={css.quiet}>
          {trial.submitted > 0 && `${adviceWords(trial)} `}In force it would say:{" "}
          {SEVERITIES[trial.severity].toLowerCase()}.
        </p>
      </div>
      <p className={css.share} aria-hidden="true">
        {trial.flagged.toLocaleString("en-GB")} <span>of {trial.submitted.toLocaleString("en-GB")}</span>
      </p>
    </li>
  );
}

function HowOn() {
  const may = useMay();
  return (
    <Remark title="To put one in force">
      <p>
        Draft a new version in which the rule is no longer on trial (in its words as written, the line{" "}
        <code>mode: evaluate</code> goes), try that version on the past, and have a second person put it in
        force. To give a rule up, leave it out of the new version.
      </p>
      {may("policy.draft") && (
        <p>
          <Link to="/policy/versions/$versionId" params={{ versionId: "new" }}>
            Draft a new version
          </Link>
        </p>
      )}
    </Remark>
  );
}

function None() {
  return (
    <Empty title="No rule of the policy in force is on trial.">
      <p>
        When a version of the policy is drafted, a rule can be put on trial (<code>mode: evaluate</code>). It
        then shows here what it would have said about each proposal, and nobody is held up by it. It is the
        kindest way to find out that a rule catches more than it was meant for.
      </p>
      <p>
        <Link to="/policy/versions">See the versions</Link>
      </p>
    </Empty>
  );
}
