import type { ReactNode } from "react";
import type { PolicyDocument } from "../../../api/types";
import css from "./Chapters.module.css";
import { lowRiskWords, rejectingWords, trivialWords, unansweredWords } from "./phrasing";
import { Exactly } from "./RuleNote";

/** What holds while a proposal is being decided, whichever route it takes. `lowRisk` is what is so called, in words. */
export function Deciding({ document, lowRisk }: { document: PolicyDocument; lowRisk: string }) {
  const { low_risk: condition, reject_reasons: own = [] } = document;
  return (
    <section id="deciding" className={css.whole} tabIndex={-1}>
      <h2>While it is being decided</h2>
      <Part title="When nobody answers" words={unansweredWords(document)} />
      <Part title="Small edits that keep an approval" words={trivialWords(document)} />
      <Part title="What may be approved several at once" words={lowRiskWords(document, lowRisk)}>
        {condition && <Exactly condition={condition} />}
      </Part>
      <Part title="Reasons for rejecting" words={rejectingWords(own.length)}>
        {own.length > 0 && (
          <ul className={css.own}>
            {own.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        )}
      </Part>
    </section>
  );
}

function Part({ title, words, children }: { title: string; words: string; children?: ReactNode }) {
  return (
    <div className={css.part}>
      <h3>{title}</h3>
      <p>{words}</p>
      {children}
    </div>
  );
}
