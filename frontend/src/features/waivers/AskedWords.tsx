import type { Finding, Waiver } from "../../api/types";
import { runs, unitRange } from "../../ui/text/offsets";
import css from "./Waivers.module.css";

/** The exact words a waiver is about, with what the rule points at marked, and what it said of them. */
export function AskedWords({ waiver: { words, findings } }: { waiver: Waiver }) {
  const messages = [...new Set(findings.map((finding) => finding.message))];
  return (
    <>
      <dl className={css.words}>
        {words.map(({ field, label, text }) => (
          <div key={field}>
            <dt className={words.length === 1 ? "unseen" : undefined}>{label}</dt>
            <dd>
              <Marked text={text} findings={findings.filter((each) => each.place.field === field)} />
            </dd>
          </div>
        ))}
      </dl>
      <ul className={css.messages}>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </>
  );
}

function Marked({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const marks = findings.flatMap(({ place }) =>
    place.start == null || place.end == null ? [] : [unitRange(text, place)],
  );
  return runs(text, marks).map((run) =>
    run.marks.length ? <mark key={run.start}>{run.text}</mark> : <span key={run.start}>{run.text}</span>,
  );
}
