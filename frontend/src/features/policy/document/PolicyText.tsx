import { useMemo } from "react";
import type { PolicyDocument, PolicyRule, PolicyView, Severity } from "../../../api/types";
import { SEVERITIES } from "../../../i18n/phrasing";
import { useAnchor } from "../../../ui/layout/anchor";
import { Flag } from "../../../ui/states/StateWord";
import { Markdown } from "../../../ui/text/Markdown";
import page from "../Policy.module.css";
import { conditionsOf, SEVERITY_MEANS } from "../phrasing";
import css from "./Chapters.module.css";
import { Contents, type Place } from "./Contents";
import { type Chapter, chapters, ruleAnchor, sectionAnchor } from "./chapters";
import { Deciding } from "./Deciding";
import { ruleAddsWords } from "./phrasing";
import { Packs, Routes, Topics, Windows } from "./Routes";
import { RuleNote, SEVERITY_LOOKS } from "./RuleNote";

const SHORT = 1_200;

/** The policy as a document: the text in serif, beside each section the rules that follow from it, then the ways. */
export function PolicyText({ policy, children }: { policy: PolicyView; children?: React.ReactNode }) {
  const { document } = policy;
  const conditions = useMemo(() => conditionsOf(policy), [policy]);
  const read = useMemo(() => chapters(document), [document]);
  const marked = useAnchor(true);
  return (
    <div className={page.policy}>
      <Contents places={placesOf(document, read.chapters, read.loose)} />
      <div className={page.document}>
        <Key rules={document.rules} />
        {read.chapters.map((chapter) => (
          <Section
            key={chapter.section.id}
            chapter={chapter}
            marked={marked}
            when={conditions.rules}
            document={document}
          />
        ))}
        {read.loose.length > 0 && (
          <section id="more-rules" className={css.whole} tabIndex={-1}>
            <h2>Rules that stand by themselves</h2>
            <ul className={css.loose}>
              {read.loose.map((rule) => (
                <RuleNote
                  key={rule.id}
                  rule={rule}
                  marked={marked === ruleAnchor(rule.id)}
                  when={conditions.rules.get(rule.id)}
                  adds={ruleAddsWords(rule, document)}
                />
              ))}
            </ul>
          </section>
        )}
        <Routes document={document} when={conditions.routes} />
        <Deciding document={document} lowRisk={conditions.lowRisk} />
        <Windows document={document} />
        <Topics document={document} />
        <Packs document={document} />
        {children}
      </div>
    </div>
  );
}

function placesOf(document: PolicyDocument, read: readonly Chapter[], loose: readonly PolicyRule[]): Place[] {
  return [
    ...read.map(({ number, section }) => ({ id: sectionAnchor(section.id), label: section.title, number })),
    ...(loose.length ? [{ id: "more-rules", label: "Rules that stand by themselves" }] : []),
    { id: "routes", label: "How a proposal travels" },
    { id: "deciding", label: "While it is being decided" },
    ...(document.windows.length ? [{ id: "periods", label: "Periods with stricter rules" }] : []),
    ...(document.topics?.length ? [{ id: "topics", label: "Topics authors are asked about" }] : []),
  ];
}

type SectionProps = {
  chapter: Chapter;
  marked: string;
  when: ReadonlyMap<string, string>;
  document: PolicyDocument;
};

function Section({ chapter: { number, section, rules }, marked, when, document }: SectionProps) {
  const anchor = sectionAnchor(section.id);
  const short = section.body.length < SHORT;
  return (
    <section id={anchor} className={css.section} tabIndex={-1} aria-label={section.title}>
      <div className={css.text} data-stays={short && rules.length > 1} data-marked={marked === anchor}>
        <h2>
          <span className={page.number}>{number}</span> {section.title}
        </h2>
        <div className={css.said}>
          <Markdown source={section.body} />
        </div>
      </div>
      {rules.length > 0 && (
        <ul className={css.rules} aria-label={`Rules that follow from “${section.title}”`}>
          {rules.map((rule) => (
            <RuleNote
              key={rule.id}
              rule={rule}
              marked={marked === ruleAnchor(rule.id)}
              when={when.get(rule.id)}
              adds={ruleAddsWords(rule, document)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** How to read the margin, said once; only what occurs in this policy is explained. */
function Key({ rules }: { rules: readonly PolicyRule[] }) {
  const found = (["block", "escalate", "advise"] as Severity[]).filter((severity) =>
    rules.some((rule) => rule.severity === severity && rule.mode === "enforce"),
  );
  if (found.length === 0) return null;
  return (
    <div className={page.key}>
      <p>
        With each section stand the rules that follow from it. Every proposal is checked against all of them.
      </p>
      <dl>
        {found.map((severity) => {
          const [shape, tone] = SEVERITY_LOOKS[severity];
          return (
            <div key={severity}>
              <dt>
                <Flag shape={shape} tone={tone}>
                  {SEVERITIES[severity]}
                </Flag>
              </dt>
              <dd>{SEVERITY_MEANS[severity]}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
