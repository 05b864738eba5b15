import { useState } from "react";
import type { PolicyRule } from "../../../../api/types";
import { capital, roleName, SEVERITIES } from "../../../../i18n/phrasing";
import { TextButton } from "../../../../ui/forms/TextButton";
import { creditWords } from "../../phrasing";
import { ChoiceField, TicksField } from "../forms/Fields";
import forms from "../forms/Forms.module.css";
import { Parameters } from "../forms/Parameters";
import panes from "../panes/Panes.module.css";
import { Beside, ToCorrect } from "../panes/Problems";
import { SeverityFlag } from "../panes/RulesPane";
import type { DraftPack } from "../source/draft";
import { put } from "../source/edits";
import { pointerOf, problemsBeside, problemsWithin } from "../source/pointers";
import { useEditing } from "../state/editingContext";
import css from "./Packs.module.css";
import { graver, tightenedWords } from "./tighten";

/** One rule of a pack the policy builds on, and what is made stricter in it. */
export function TightenRule({ rule, use }: { rule: PolicyRule; use: DraftPack }) {
  const { problems, edit } = useEditing();
  const [opened, setOpened] = useState(false);
  const at = ["packs", use.index, "tighten", rule.id] as const;
  const pointer = pointerOf(at);
  const wrong = problemsWithin(problems, pointer);
  const change = use.tighten[rule.id];
  const isOpen = opened || wrong.length > 0;
  return (
    <li data-at={pointer} tabIndex={-1}>
      <div className={panes.head}>
        <strong className={css.title}>{rule.title}</strong>
        <TextButton aria-expanded={isOpen} onClick={() => setOpened(!isOpen)}>
          {isOpen ? "Close" : "Make stricter"}
          <span className="unseen"> “{rule.title}”</span>
        </TextButton>
      </div>
      <p className={panes.marks}>
        <SeverityFlag severity={change?.severity || rule.severity} />
        <ToCorrect count={wrong.length} />
        {change && <span>Here {tightenedWords(change)}.</span>}
        {rule.source && (
          <span className={panes.quiet}>
            Learned from {rule.source.title}. {capital(creditWords(rule.source))}
          </span>
        )}
      </p>
      {isOpen && (
        <>
          <Tighten rule={rule} use={use} />
          {change && (
            <p>
              <TextButton onClick={() => edit(put(at, undefined))}>Take it as the pack has it</TextButton>
            </p>
          )}
        </>
      )}
    </li>
  );
}

function Tighten({ rule, use }: { rule: PolicyRule; use: DraftPack }) {
  const { vocabulary, problems } = useEditing();
  const at = ["packs", use.index, "tighten", rule.id] as const;
  const change = use.tighten[rule.id];
  const check = vocabulary.checks.find((each) => each.name === rule.check);
  const roles = rule.waivable_by.map((role) => ({ value: role, label: capital(roleName(role)) }));
  return (
    <div className={forms.form}>
      <Beside problems={problemsBeside(problems, pointerOf(at), ["severity", "parameters", "waivable_by"])} />
      <p>{rule.why}</p>
      <ChoiceField
        at={[...at, "severity"]}
        label="How grave it is"
        value={change?.severity || rule.severity}
        options={graver(rule.severity).map((value) => ({ value, label: SEVERITIES[value] }))}
        read={(severity) => (severity === rule.severity ? undefined : severity)}
      />
      {roles.length > 0 && (
        <TicksField
          at={[...at, "waivable_by"]}
          label="Who may let it pass"
          hint="Fewer than the pack names, or nobody."
          value={change?.waivable_by ?? rule.waivable_by}
          options={roles}
          empty={[]}
        />
      )}
      {check && (
        <Parameters
          at={[...at, "parameters"]}
          schema={check.parameters}
          values={{ ...rule.parameters, ...change?.parameters }}
          legend="What exactly: stricter than the pack, never looser"
        />
      )}
    </div>
  );
}
