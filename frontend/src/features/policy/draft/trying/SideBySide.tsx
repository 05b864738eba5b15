import { useQuery } from "@tanstack/react-query";
import { policyInForceQuery } from "../../../../api/queries";
import type { Finding } from "../../../../api/types";
import { capital, listed, roleName } from "../../../../i18n/phrasing";
import { TextButton } from "../../../../ui/forms/TextButton";
import { Flag } from "../../../../ui/states/StateWord";
import { WhyRule } from "../../document/WhyRule";
import panes from "../panes/Panes.module.css";
import { SeverityFlag } from "../panes/RulesPane";
import type { Tried, Verdict } from "../state/draftApi";
import { useEditing } from "../state/editingContext";
import css from "./Trying.module.css";
import { byRule, contrasts, type Noticed, standingWords } from "./verdicts";

/** Both verdicts, with what differs said first. */
export function SideBySide({ tried }: { tried: Tried }) {
  const differs = contrasts(tried);
  return (
    <div className={css.verdicts}>
      <div role="status" className={css.contrasts}>
        {differs.length > 0 ? (
          <ul>
            {differs.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        ) : (
          <p>{tried.in_force ? "Both say the same about it." : "No policy is in force to compare with."}</p>
        )}
      </div>
      <div className={css.columns}>
        <Said title="This draft says" verdict={tried.draft} mine />
        {tried.in_force && <Said title="The policy in force says" verdict={tried.in_force} />}
      </div>
    </div>
  );
}

function Said({ title, verdict, mine = false }: { title: string; verdict: Verdict; mine?: boolean }) {
  const { blocked, evaluated } = verdict.evaluation;
  return (
    <section className={css.said} aria-label={title}>
      <h4>{title}</h4>
      <p>
        <Flag shape={blocked ? "cross" : evaluated ? "tick" : "dash"} tone={blocked ? "stop" : "accent"}>
          {blocked ? "Stopped" : "Not stopped"}
        </Flag>{" "}
        {standingWords(verdict)}
      </p>
      <Found findings={verdict.evaluation.findings} mine={mine} />
      <Errors verdict={verdict} />
      {verdict.on_trial.findings.length > 0 && (
        <div className={css.trial}>
          <p className={panes.quiet}>Rules on trial would have said:</p>
          <Found findings={verdict.on_trial.findings} mine={mine} />
        </div>
      )}
      <Way verdict={verdict} />
    </section>
  );
}

function Found({ findings, mine }: { findings: readonly Finding[]; mine: boolean }) {
  if (findings.length === 0) return <p className={panes.quiet}>Nothing stands out.</p>;
  return (
    <ul className={css.found}>
      {byRule(findings).map((noticed) => {
        return (
          <li key={noticed.rule}>
            <p className={panes.marks}>
              <SeverityFlag severity={noticed.severity} />
              <strong>{noticed.title}</strong>
            </p>
            {noticed.messages.map((message, index) => (
              <p key={index}>{message}</p>
            ))}
            <Ways noticed={noticed} mine={mine} />
          </li>
        );
      })}
    </ul>
  );
}

/** From a finding to the rule that made it: in the draft to its form and its section, in force to what is said there. */
function Ways({ noticed, mine }: { noticed: Noticed; mine: boolean }) {
  const { policy, show } = useEditing();
  const inForce = useQuery(policyInForceQuery);
  if (!mine) return inForce.data ? <WhyRule rule={noticed.rule} policyId={inForce.data.version.id} /> : null;
  const rule = policy.rules.find((each) => each.id === noticed.rule);
  const section = policy.text.find((each) => each.id === noticed.section);
  const pack = policy.packs.find((use) => noticed.rule.startsWith(`${use.pack}.`));
  const place = rule ? `/rules/${rule.index}` : pack && `/packs/${pack.index}`;
  return (
    <p className={panes.marks}>
      {place && (
        <TextButton onClick={() => show(place)}>{rule ? "Edit the rule" : "Go to its pack"}</TextButton>
      )}
      {section && (
        <TextButton onClick={() => show(`/text/${section.index}`)}>Why is this rule here?</TextButton>
      )}
    </p>
  );
}

/** Rules that could not be checked: they stop, and say why. */
function Errors({ verdict }: { verdict: Verdict }) {
  const failed = verdict.evaluation.outcomes.filter((each) => each.outcome === "error");
  if (failed.length === 0) return null;
  return (
    <ul className={css.found}>
      {failed.map((each) => (
        <li key={each.rule}>
          <Flag shape="cross" tone="stop">
            Could not be checked
          </Flag>{" "}
          <strong>{each.title}</strong> {each.detail}
        </li>
      ))}
    </ul>
  );
}

function Way({ verdict: { route } }: { verdict: Verdict }) {
  return (
    <div className={css.way}>
      <p>
        It travels as “{route.title}”{route.stages.length ? ":" : "."}
      </p>
      <ol>
        {route.stages.map((stage, index) => (
          <li key={index}>
            {stage.title || capital(listed(stage.roles.map(roleName), "or"))}, within{" "}
            {stage.decide_within_hours} hours
          </li>
        ))}
      </ol>
    </div>
  );
}
