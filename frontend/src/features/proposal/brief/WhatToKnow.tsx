import { useState } from "react";
import type { Brief, Finding, HashtagReading } from "../../../api/types";
import { counted, listed } from "../../../i18n/phrasing";
import { TextButton } from "../../../ui/forms/TextButton";
import { Shape } from "../../../ui/states/StateWord";
import { FindingNote } from "../../findings/FindingNote";
import css from "../../findings/Notes.module.css";
import { RuleOutcomes } from "../../findings/RuleOutcomes";
import { waivedWords } from "../../waivers/waiverState";
import { Glossary } from "./Glossary";

/** What a newcomer must know, what the rules noticed, and what became of every rule. */
export function WhatToKnow({ brief }: { brief: Brief }) {
  const findings = brief.evaluation.findings;
  const notable = brief.hashtags
    .map((hashtag) => ({ ...hashtag, because: unsaid(hashtag, findings) }))
    .filter(
      ({ risk, other_readings, because }) => risk !== "none" && (other_readings.length || because.length),
    );
  const count = notable.length + findings.length;
  return (
    <section>
      <h2 className={css.know}>
        What to know <span>{count ? counted(count, "thing") : "nothing stands out"}</span>
      </h2>
      <Glossary terms={brief.terms} />
      <ul className={css.notes}>
        {notable.map((hashtag) => (
          <HashtagNote key={hashtag.tag} hashtag={hashtag} />
        ))}
        {findings.map((finding, index) => (
          <FindingNote
            key={key(finding, index)}
            finding={finding}
            content={brief.content}
            policyId={brief.policy_id}
            waived={waivedWords(brief.evaluation, finding.rule)}
          />
        ))}
      </ul>
      <RuleOutcomes
        evaluation={brief.evaluation}
        policyId={brief.policy_id}
        policyNumber={brief.policy_number}
      />
    </section>
  );
}

/** The reasons that no finding gives already. */
const unsaid = (hashtag: HashtagReading, findings: readonly Finding[]): string[] =>
  hashtag.because.filter((because) => !findings.some((finding) => finding.message.includes(because)));

const key = (finding: Finding, index: number): string => `${finding.rule}${finding.place.field}${index}`;

function HashtagNote({ hashtag }: { hashtag: HashtagReading }) {
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
          <TextButton onClick={() => setOpen(true)}>Why it matters ({hashtag.because.length})</TextButton>
        )}
      </div>
    </li>
  );
}
