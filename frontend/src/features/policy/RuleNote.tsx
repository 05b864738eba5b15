import type { PolicyRule } from "../../api/types";
import { capital, listed, roleName } from "../../i18n/words";
import { Flag } from "../../ui/StateWord";
import css from "./Policy.module.css";

const WORDS = {
  block: ["bang", "stop", "Stops a proposal"],
  escalate: ["up", "heed", "Sends it higher"],
  advise: ["dot", "quiet", "Advice"],
} as const;

/** One rule in words: what it asks, why, what happens otherwise, who may let it pass, and where it comes from. */
export function RuleNote({ rule }: { rule: PolicyRule }) {
  const [shape, tone, word] = WORDS[rule.severity];
  return (
    <li id={`rule-${rule.id}`} className={css.rule}>
      <strong>{rule.title}</strong>
      <p>{rule.why}</p>
      <p className={css.small}>
        <Flag shape={shape} tone={tone}>
          {word}
        </Flag>
        {rule.waivable_by.length > 0
          ? `. ${capital(listed(rule.waivable_by.map(roleName), "or"))} may let it pass.`
          : ". Nobody may let it pass."}
      </p>
      {rule.applies_if && (
        <p className={css.small}>
          Applies when <code>{rule.applies_if}</code>
        </p>
      )}
      {rule.source && (
        <p className={css.small}>
          From{" "}
          {rule.source.url ? (
            <a href={rule.source.url} rel="noreferrer">
              {rule.source.title}
            </a>
          ) : (
            rule.source.title
          )}
          {rule.source.licence && ` (${rule.source.licence})`}
          {rule.source.as_of && `, as of ${rule.source.as_of}`}.
        </p>
      )}
    </li>
  );
}
