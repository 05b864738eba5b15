import type { Fix } from "../../api/types";
import { capital, listed, networkName, roleName, SEVERITIES } from "../../i18n/words";
import { Linky } from "../../ui/Linky";
import { Flag } from "../../ui/StateWord";
import { firstSentence } from "../proposal/sentences";
import css from "./Field.module.css";
import type { Note } from "./marks";

const TONES = { block: "stop", escalate: "heed", advise: "quiet" } as const;

type Props = {
  id: string;
  notes: readonly Note[];
  active: string | undefined;
  onFix: (fix: Fix) => void;
  onShow: (noteId: string) => void;
};

/** What the rules noticed about one field, in its margin. It comes and goes quietly and never takes the focus. */
export function Notes({ id, notes, active, onFix, onShow }: Props) {
  return (
    <ul id={id} className={css.notes}>
      {notes.map((note) => (
        <li key={note.id} data-severity={note.finding.severity} data-active={note.id === active}>
          <Flag
            shape={note.finding.severity === "advise" ? "dot" : "bang"}
            tone={TONES[note.finding.severity]}
          >
            {SEVERITIES[note.finding.severity]}
          </Flag>
          <p>
            {note.finding.place.network && <>On {networkName(note.finding.place.network)}: </>}
            {firstSentence(note.finding.message)[0]} {!note.finding.fix && note.finding.remedy}
          </p>
          <p className={css.acts}>
            {note.finding.fix && (
              <Linky onClick={() => note.finding.fix && onFix(note.finding.fix)}>
                {note.finding.fix.label}
              </Linky>
            )}
            {note.range && <Linky onClick={() => onShow(note.id)}>Show me</Linky>}
            <Why note={note} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Why({ note }: { note: Note }) {
  const { message, remedy, fix, why, waivable_by } = note.finding;
  const said = [firstSentence(message)[1], fix ? remedy : "", why].filter(Boolean).join(" ");
  return (
    <details>
      <summary>Why</summary>
      {said}
      {waivable_by.length > 0 && ` ${capital(listed(waivable_by.map(roleName), "or"))} may let it pass.`}
    </details>
  );
}
