import type { Finding } from "../../../../api/types";
import { capital, listed, roleName } from "../../../../i18n/words";
import { Linky } from "../../../../ui/Linky";
import { Flag } from "../../../../ui/StateWord";
import type { Tried, Verdict } from "../ask";
import { useEditing } from "../editing";
import panes from "../panes/Panes.module.css";
import { SeverityFlag } from "../panes/RulesPane";
import css from "./Trying.module.css";
import { byRule, contrasts, standingWords } from "./verdicts";

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
  const { policy, show } = useEditing();
  if (findings.length === 0) return <p className={panes.quiet}>Nothing stands out.</p>;
  return (
    <ul className={css.found}>
      {byRule(findings).map((noticed) => {
        const rule = mine ? policy.rules.find((each) => each.id === noticed.rule) : undefined;
        return (
          <li key={noticed.rule}>
            <p className={panes.marks}>
              <SeverityFlag severity={noticed.severity} />
              {rule ? (
                <Linky onClick={() => show(`/rules/${rule.index}`)}>{noticed.title}</Linky>
              ) : (
                <strong>{noticed.title}</strong>
              )}
            </p>
            {noticed.messages.map((message, index) => (
              <p key={index}>{message}</p>
            ))}
          </li>
        );
      })}
    </ul>
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
