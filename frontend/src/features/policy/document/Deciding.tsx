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
      <h3>When nobody answers</h3>
      <p className={css.intro}>{unansweredWords(document)}</p>
      <h3>Small edits that keep an approval</h3>
      <p className={css.intro}>{trivialWords(document)}</p>
      <h3>What may be approved several at once</h3>
      <p className={css.intro}>{lowRiskWords(document, lowRisk)}</p>
      {condition && <Exactly condition={condition} />}
      <h3>Reasons for rejecting</h3>
      <p className={css.intro}>{rejectingWords(own.length)}</p>
      {own.length > 0 && (
        <ul className={css.own}>
          {own.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
