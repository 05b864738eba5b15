import { useEffect, useRef } from "react";
import type { Severity } from "../../../../api/types";
import { capital, plain, SEVERITIES } from "../../../../i18n/phrasing";
import { TextButton } from "../../../../ui/forms/TextButton";
import { SEVERITY_MEANS } from "../../phrasing";
import { ConditionField } from "../condition/ConditionField";
import { ChoiceField, SwitchField, TicksField, WordsField } from "../forms/Fields";
import forms from "../forms/Forms.module.css";
import { Parameters } from "../forms/Parameters";
import type { DraftRule } from "../source/draft";
import { put } from "../source/edits";
import { problemsBeside } from "../source/pointers";
import { useEditing } from "../state/editingContext";
import { AddsField } from "./AddsField";
import { IdField, TitleField } from "./NameField";
import { Order } from "./Order";
import css from "./Panes.module.css";
import { Beside } from "./Problems";
import type { List } from "./useList";

const FIELDS = [
  "title",
  "why",
  "check",
  "parameters",
  "applies_if",
  "severity",
  "mode",
  "waivable_by",
  "section",
  "lesson",
  "source",
  "adds",
  "id",
];

/** One rule as a form. */
export function RuleForm({ rule, list }: { rule: DraftRule; list: List }) {
  const { policy, problems, vocabulary, open } = useEditing();
  const { index } = rule;
  const at = ["rules", index] as const;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const roles = vocabulary.roles.map((role) => ({ value: role.name, label: capital(role.title) }));
  return (
    <div className={css.pane} data-at={`/rules/${index}`}>
      <div className={css.head}>
        <TextButton onClick={() => open("rules", null)}>All rules</TextButton>
        <span className={css.quiet}>
          Rule {index + 1} of {policy.rules.length}
        </span>
      </div>
      <h3 ref={heading} tabIndex={-1} className={css.opened}>
        {rule.title || "A new rule"}
      </h3>
      <div className={forms.form}>
        <Beside problems={problemsBeside(problems, `/rules/${index}`, FIELDS)} />
        <TitleField list="rules" index={index} label="What it asks, in a line" />
        <WordsField
          at={[...at, "why"]}
          label="Why it matters here"
          hint="Said to whoever breaks it, and to whoever decides."
          rows={2}
          needed
          value={rule.why}
        />
        <SectionChoice rule={rule} />
        <CheckChoice rule={rule} />
        <ConditionField
          at={[...at, "applies_if"]}
          label="When it applies"
          hint="Left empty, it always does. Begin to write and what may stand there is offered."
          value={rule.applies_if}
          scope="rule"
        />
        <Weight rule={rule} />
        <Adds rule={rule} />
        <TicksField
          at={[...at, "waivable_by"]}
          label="Who may let it pass"
          hint={rule.waivable_by.length ? "They give a reason, and an end date." : "Nobody, as it stands."}
          value={rule.waivable_by}
          options={roles}
        />
        <Learned rule={rule} />
        <Order list={list} index={index} count={policy.rules.length} title={rule.title} what="rule" />
      </div>
    </div>
  );
}

/** The section of the text a rule follows from: why it is here, for people. */
function SectionChoice({ rule }: { rule: DraftRule }) {
  const { policy, show } = useEditing();
  const section = policy.text.find((each) => each.id === rule.section);
  return (
    <div>
      <ChoiceField
        at={["rules", rule.index, "section"]}
        label="Section of the text it follows from"
        value={rule.section}
        options={[
          { value: "", label: "None" },
          ...policy.text.map((each) => ({ value: each.id, label: each.title || each.id })),
        ]}
      />
      {section && (
        <TextButton onClick={() => show(`/text/${section.index}`)}>Why is this rule here?</TextButton>
      )}
    </div>
  );
}

function CheckChoice({ rule }: { rule: DraftRule }) {
  const { vocabulary, edit } = useEditing();
  const check = vocabulary.checks.find((each) => each.name === rule.check);
  const stray = Object.keys(rule.parameters).length > 0 && !check;
  return (
    <>
      <ChoiceField
        at={["rules", rule.index, "check"]}
        label="What is checked"
        hint={check?.meaning}
        value={rule.check}
        options={vocabulary.checks.map((each) => ({
          value: each.name,
          label: each.title || capital(plain(each.name)),
        }))}
        read={(name) => name}
      />
      {check && (
        <Parameters
          key={check.name}
          at={["rules", rule.index, "parameters"]}
          schema={check.parameters}
          values={rule.parameters}
          legend="What exactly"
        />
      )}
      {stray && (
        <TextButton onClick={() => edit(put(["rules", rule.index, "parameters"], undefined))}>
          Take away what was set for another check
        </TextButton>
      )}
    </>
  );
}

function Weight({ rule }: { rule: DraftRule }) {
  const options = (["block", "escalate", "advise"] as const).map((value) => ({
    value,
    label: SEVERITIES[value],
  }));
  return (
    <>
      <ChoiceField
        at={["rules", rule.index, "severity"]}
        label="How grave it is"
        hint={SEVERITY_MEANS[rule.severity as Severity]}
        value={rule.severity}
        options={options}
      />
      <SwitchField
        at={["rules", rule.index, "mode"]}
        label="On trial"
        hint="It notes what it would have said. It stops nothing and nobody is asked."
        value={rule.mode === "evaluate"}
        read={(on) => (on ? "evaluate" : undefined)}
      />
    </>
  );
}

/** The stages a rule adds: only one that asks for more people does, always or during some period. */
function Adds({ rule: { id, index, severity, adds } }: { rule: DraftRule }) {
  const { policy } = useEditing();
  const asks = severity === "escalate" || policy.windows.some(({ raises }) => raises[id] === "escalate");
  if (!asks && adds.length === 0) return null;
  return (
    <AddsField
      at={["rules", index, "adds"]}
      adds={adds}
      hint="More people decide where it is not met: a stage of its own can come into the route then."
    />
  );
}

/** Where a rule was learned from, what teaches it, and its short name: needed now and then. */
function Learned({ rule }: { rule: DraftRule }) {
  const at = ["rules", rule.index] as const;
  return (
    <details className={forms.more}>
      <summary>Where it was learned from, lesson, short name</summary>
      <div className={forms.form}>
        <WordsField at={[...at, "source", "title"]} label="Learned from" value={rule.source.title} />
        <div className={forms.pair}>
          <WordsField
            at={[...at, "source", "url"]}
            label="Address"
            placeholder="https://"
            value={rule.source.url}
          />
          <WordsField at={[...at, "source", "licence"]} label="Licence" value={rule.source.licence} />
          <WordsField
            at={[...at, "source", "as_of"]}
            label="Read in"
            placeholder="2026-11"
            value={rule.source.as_of}
          />
          <WordsField at={[...at, "lesson"]} label="Lesson that teaches it" value={rule.lesson} />
        </div>
        <IdField list="rules" index={rule.index} />
      </div>
    </details>
  );
}
