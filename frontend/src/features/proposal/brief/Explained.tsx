import { useRef, useState } from "react";
import { useSession } from "../../../api/session";
import type { Term } from "../../../api/types";
import { capital, counted } from "../../../i18n/phrasing";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../../../ui/layout/DecisionPage.module.css";
import notes from "../../findings/Notes.module.css";
import { useKnownTerms } from "./knownTerms";

const AT_ONCE = 1;

/** The words of the trade that stand just above, each explained until the reader says that it need not be any more. */
export function Explained({ terms }: { terms: readonly Term[] }) {
  const { member_id } = useSession();
  const [all, setAll] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { knows, learn, explainAgain } = useKnownTerms(member_id);
  if (terms.length === 0) return null;
  const fresh = terms.filter((term) => !knows(term.term));
  // The button that is tapped goes away: the focus stays here instead of being lost.
  const staying = (act: () => void) => () => {
    box.current?.focus({ preventScroll: true });
    act();
  };
  if (fresh.length === 0) {
    return (
      <div ref={box} tabIndex={-1} className={css.quiet}>
        <TextButton onClick={staying(() => explainAgain(terms.map((term) => term.term)))}>
          Explain the words above again
        </TextButton>
      </div>
    );
  }
  const shown = all ? fresh : fresh.slice(0, AT_ONCE);
  const more = fresh.length - shown.length;
  const line = (term: Term) => (
    <li key={term.term}>
      <dfn>{capital(term.term)}:</dfn> {lower(term.sentence)}{" "}
      <span className={notes.known}>
        <TextButton onClick={staying(() => learn(term.term))}>
          Do not explain again<span className="unseen">: {term.term}</span>
        </TextButton>{" "}
        {more > 0 && term === shown.at(-1) && (
          <TextButton onClick={staying(() => setAll(true))}>Explain {counted(more, "more word")}</TextButton>
        )}
      </span>
    </li>
  );
  return (
    <div ref={box} tabIndex={-1} className={notes.terms}>
      <ul className={css.plain}>{shown.map(line)}</ul>
    </div>
  );
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
