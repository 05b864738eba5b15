import { Link } from "@tanstack/react-router";
import type { PolicyRule } from "../../../api/types";
import { capital, plain, SEVERITIES } from "../../../i18n/phrasing";
import { Flag } from "../../../ui/states/StateWord";
import { creditWords, termsOf, waiverWords } from "../phrasing";
import css from "./Chapters.module.css";
import { ruleAnchor } from "./chapters";

export const SEVERITY_LOOKS = {
  block: ["bang", "stop"],
  escalate: ["up", "heed"],
  advise: ["dot", "quiet"],
} as const;

type Props = {
  rule: PolicyRule;
  marked: boolean;
  /** What its condition says, in words that follow “if”. */
  when: string | undefined;
  /** Which stages it brings in, in a sentence; empty for none. */
  adds: string;
};

/** One rule beside the text it follows from: what it is, why it is here, what it does, and whom it was learned from. */
export function RuleNote({ rule, marked, when, adds }: Props) {
  const anchor = ruleAnchor(rule.id);
  const [, tone] = looksOf(rule);
  return (
    <li id={anchor} className={css.rule} tabIndex={-1} data-marked={marked} data-tone={tone}>
      <h3>
        <Link to="." hash={anchor}>
          {rule.title}
        </Link>
      </h3>
      <p>{rule.why}</p>
      <p className={css.does}>
        <Does rule={rule} />
      </p>
      {adds && <p>{adds}</p>}
      {when && <p>It applies only if {when}.</p>}
      {rule.applies_if && <Exactly condition={rule.applies_if} />}
      <Terms terms={termsOf(rule)} />
      <Credit rule={rule} />
    </li>
  );
}

const looksOf = (rule: PolicyRule) =>
  rule.mode === "evaluate" ? (["half", "quiet"] as const) : SEVERITY_LOOKS[rule.severity];

/** What a rule does to a proposal; one on trial does nothing yet, and says so. */
export function Does({ rule }: { rule: PolicyRule }) {
  const [shape, tone] = looksOf(rule);
  if (rule.mode === "evaluate") {
    return (
      <Flag shape={shape} tone={tone}>
        On trial: it blocks nothing yet
      </Flag>
    );
  }
  return (
    <>
      <Flag shape={shape} tone={tone}>
        {SEVERITIES[rule.severity]}
      </Flag>
      <span>{waiverWords(rule)}</span>
    </>
  );
}

function Terms({ terms }: { terms: readonly string[] }) {
  if (terms.length === 0) return null;
  return (
    <details className={css.exactly}>
      <summary>The words it looks for ({terms.length})</summary>
      <p className={css.terms}>{terms.join(", ")}</p>
    </details>
  );
}

/** A condition exactly as the policy has it, for whoever wants it. */
export function Exactly({ condition }: { condition: string }) {
  return (
    <details className={css.exactly}>
      <summary>The exact condition</summary>
      <code>{condition}</code>
    </details>
  );
}

/** Whom a rule was learned from, and the set it came in. */
export function Credit({ rule: { source, pack } }: { rule: PolicyRule }) {
  if (!source && !pack) return null;
  const more = source ? creditWords(source) : "";
  return (
    <p className={css.credit}>
      {source && (
        <>
          Learned from <Source title={source.title} url={source.url} />. {more && `${more}.`}
        </>
      )}
      {pack && ` Part of the set “${capital(plain(pack))}”: it may be made stricter here, never looser.`}
    </p>
  );
}

function Source({ title, url }: { title: string; url: string }) {
  if (!/^https?:\/\//.test(url)) return <cite>{title}</cite>;
  return (
    <a href={url} rel="noreferrer">
      <cite>{title}</cite>
    </a>
  );
}
