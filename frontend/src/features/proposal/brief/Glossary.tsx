import { useId, useState } from "react";
import { useSession } from "../../../api/session";
import type { Term } from "../../../api/types";
import { capital } from "../../../i18n/phrasing";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../../../ui/layout/DecisionPage.module.css";
import notes from "../../findings/Notes.module.css";
import { useKnownTerms } from "./knownTerms";

/**
 * The terms of art on this page. The first one not yet known stands explained; the others are a tap away, so that
 * someone who knows them is not made to read, and someone who does not never has to ask.
 */
export function Glossary({ terms }: { terms: readonly Term[] }) {
  const { member_id } = useSession();
  const { knows, learn, explainAgain } = useKnownTerms(member_id);
  const [wanted, setWanted] = useState<string | null>();
  const sentence = useId();
  if (terms.length === 0) return null;

  const fresh = terms.filter((term) => !knows(term.term));
  const open = wanted === undefined ? fresh[0] : terms.find((term) => term.term === wanted);
  if (fresh.length === 0 && !open) {
    return (
      <p className={css.quiet}>
        <TextButton onClick={() => explainAgain(terms.map((term) => term.term))}>
          Explain the words of the trade again
        </TextButton>
      </p>
    );
  }
  return (
    <div className={notes.terms}>
      <p className={notes.termNames}>
        {fresh.map((term) => (
          <button
            key={term.term}
            type="button"
            aria-expanded={term === open}
            aria-controls={sentence}
            onClick={() => setWanted(term === open ? null : term.term)}
          >
            {capital(term.term)}?
          </button>
        ))}
      </p>
      <div id={sentence} role="status">
        {open && (
          <p>
            <dfn>{capital(open.term)}.</dfn> {open.sentence}{" "}
            <TextButton
              onClick={() => {
                learn(open.term);
                setWanted(null);
              }}
            >
              I know this
            </TextButton>
          </p>
        )}
      </div>
    </div>
  );
}
