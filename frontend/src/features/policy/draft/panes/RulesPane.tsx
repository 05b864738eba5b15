import { useState } from "react";
import type { PolicyRule, Severity } from "../../../../api/types";
import { capital, counted, plain, SEVERITIES } from "../../../../i18n/phrasing";
import { Button } from "../../../../ui/controls/Button";
import { TextInput } from "../../../../ui/controls/fields";
import { TextButton } from "../../../../ui/forms/TextButton";
import { Flag } from "../../../../ui/states/StateWord";
import { SEVERITY_LOOKS } from "../../document/RuleNote";
import type { DraftRule } from "../source/draft";
import { unique } from "../source/names";
import { problemsWithin } from "../source/pointers";
import { useEditing } from "../state/editingContext";
import css from "./Panes.module.css";
import { ToCorrect } from "./Problems";
import { RuleForm } from "./RuleForm";
import { useList } from "./useList";

const FIND_FROM = 8;

/** The rules in their order; the one that is open takes the place of the list. */
export function RulesPane() {
  const { policy, document, opened } = useEditing();
  const list = useList("rules", ["rules"]);
  const [find, setFind] = useState("");
  const at = opened("rules");
  const rule = at === null ? undefined : policy.rules[at];
  if (rule) return <RuleForm key={rule.index} rule={rule} list={list} />;
  const add = () => {
    const id = unique(
      "new-rule",
      policy.rules.map((each) => each.id),
    );
    list.add({ id, title: "", why: "", check: "", severity: "advise" }, policy.rules.length);
  };
  const wanted = find.trim().toLowerCase();
  const matches = (words: string) => words.toLowerCase().includes(wanted);
  const shown = policy.rules.filter((each) => matches(`${each.title} ${each.why} ${each.id} ${each.check}`));
  const own = new Set(policy.rules.map((each) => each.id));
  const imported = (document?.rules ?? []).filter(
    (each) => each.pack !== null && !own.has(each.id) && matches(`${each.title} ${each.id}`),
  );
  return (
    <div className={css.pane}>
      <div className={css.tools}>
        <Button onClick={add}>Add a rule</Button>
        {policy.rules.length + imported.length >= FIND_FROM && (
          <TextInput
            size="sm"
            aria-label="Find a rule"
            placeholder="Find a rule"
            value={find}
            onChange={(event) => setFind(event.currentTarget.value)}
          />
        )}
        <p className={css.quiet}>{counted(policy.rules.length, "rule")} of your own</p>
      </div>
      <ul className={css.rows} data-at="/rules" tabIndex={-1}>
        {shown.map((each) => (
          <Row key={each.index} rule={each} />
        ))}
      </ul>
      {wanted !== "" && shown.length + imported.length === 0 && <p>No rule has these words.</p>}
      {imported.length > 0 && <Imported rules={imported} />}
    </div>
  );
}

const isSeverity = (word: string): word is Severity => word in SEVERITIES;

export function SeverityFlag({ severity }: { severity: string }) {
  if (!isSeverity(severity)) return <Flag shape="cross" tone="stop">{`“${severity}”`}</Flag>;
  const [shape, tone] = SEVERITY_LOOKS[severity];
  return (
    <Flag shape={shape} tone={tone}>
      {SEVERITIES[severity]}
    </Flag>
  );
}

function Row({ rule }: { rule: DraftRule }) {
  const { policy, problems, open, meaning } = useEditing();
  const means = meaning(`/rules/${rule.index}/applies_if`);
  const section = policy.text.find((each) => each.id === rule.section);
  return (
    <li data-at={`/rules/${rule.index}`} tabIndex={-1} className={css.row}>
      <div>
        <TextButton className={css.rowTitle} onClick={() => open("rules", rule.index)}>
          {rule.title || "A rule without a title yet"}
        </TextButton>
        <p className={css.quiet}>
          {section?.title ?? (rule.section || "In no section of the text")}
          {means && `. Only if ${means}`}
        </p>
      </div>
      <p className={css.marks}>
        <ToCorrect count={problemsWithin(problems, `/rules/${rule.index}`).length} />
        {rule.mode === "evaluate" && (
          <Flag shape="half" tone="accent">
            On trial
          </Flag>
        )}
        <SeverityFlag severity={rule.severity} />
      </p>
    </li>
  );
}

/** Rules that packs bring. They are made stricter where the pack is listed. */
function Imported({ rules }: { rules: readonly PolicyRule[] }) {
  const { policy, show } = useEditing();
  return (
    <section>
      <h3>From packs</h3>
      <ul className={css.rows}>
        {rules.map((rule) => {
          const pack = policy.packs.find((use) => use.pack === rule.pack);
          return (
            <li key={rule.id}>
              <TextButton className={css.rowTitle} onClick={() => show(`/packs/${pack?.index ?? 0}`)}>
                {rule.title}
              </TextButton>
              <p className={css.marks}>
                <SeverityFlag severity={rule.severity} />
                <span className={css.quiet}>{capital(plain(rule.pack ?? ""))}: it can be made stricter</span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
