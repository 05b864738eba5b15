import { useState } from "react";
import { useSession } from "../../api/session";
import type { Brief, BriefHashtag, Finding, Term } from "../../api/types";
import { counted, listed } from "../../i18n/words";
import { Linky } from "../../ui/Linky";
import { Shape } from "../../ui/StateWord";
import { FindingNote } from "./FindingNote";
import { useKnownTerms } from "./known";
import css from "./Proposal.module.css";
import { RuleOutcomes } from "./RuleOutcomes";

/** What a newcomer must know, what the rules noticed, and what became of every rule. */
export function WhatToKnow({ brief }: { brief: Brief }) {
  const notable = brief.hashtags.filter((hashtag) => hashtag.other_readings.length || hashtag.because.length);
  const findings = brief.evaluation.findings;
  const count = notable.length + findings.length;
  return (
    <section>
      <h2 className={css.know}>
        What to know <span>{count ? counted(count, "thing") : "nothing stands out"}</span>
      </h2>
      <Terms terms={brief.terms} />
      <ul className={css.notes}>
        {notable.map((hashtag) => (
          <HashtagNote key={hashtag.tag} hashtag={hashtag} />
        ))}
        {findings.map((finding, index) => (
          <FindingNote key={key(finding, index)} finding={finding} content={brief.content} />
        ))}
      </ul>
      <RuleOutcomes evaluation={brief.evaluation} policyNumber={brief.policy_number} />
    </section>
  );
}

const key = (finding: Finding, index: number): string => `${finding.rule}${finding.place.field}${index}`;

function Terms({ terms }: { terms: readonly Term[] }) {
  const { member_id } = useSession();
  const { knows, learn, explainAgain } = useKnownTerms(member_id);
  const fresh = terms.filter((term) => !knows(term.term));
  const hidden = terms.filter((term) => knows(term.term));
  return (
    <>
      {fresh.length > 0 && (
        <ul className={css.terms}>
          {fresh.map((term) => (
            <li key={term.term}>
              <p>
                <dfn>{term.term}</dfn> {term.sentence}{" "}
                <Linky onClick={() => learn(term.term)}>
                  I know this<span className="unseen">: {term.term}</span>
                </Linky>
              </p>
            </li>
          ))}
        </ul>
      )}
      {hidden.length > 0 && (
        <Linky onClick={() => explainAgain(hidden.map((term) => term.term))}>
          Explain {listed(hidden.map((term) => `“${term.term.toLowerCase()}”`))} again
        </Linky>
      )}
    </>
  );
}

function HashtagNote({ hashtag }: { hashtag: BriefHashtag }) {
  const [open, setOpen] = useState(hashtag.because.length <= 2);
  const reads = hashtag.other_readings.map((reading) => `“${reading}”`);
  return (
    <li className={css.note} data-tone={hashtag.risk === "high" ? "stop" : "heed"}>
      <Shape name="bang" />
      <div>
        <strong>
          {reads.length ? (
            <>
              {hashtag.tag} also reads {listed(reads, "or")}.
            </>
          ) : (
            <>About {hashtag.tag}</>
          )}
        </strong>
        {open ? (
          hashtag.because.map((because) => <p key={because}>{because}</p>)
        ) : (
          <Linky onClick={() => setOpen(true)}>Why it matters ({hashtag.because.length})</Linky>
        )}
      </div>
    </li>
  );
}
