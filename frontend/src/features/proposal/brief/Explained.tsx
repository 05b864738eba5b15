import { useState } from "react";
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
  const { knows, learn, explainAgain } = useKnownTerms(member_id);
  if (terms.length === 0) return null;
  const fresh = terms.filter((term) => !knows(term.term));
  if (fresh.length === 0) {
    return (
      <p className={css.quiet}>
        <TextButton onClick={() => explainAgain(terms.map((term) => term.term))}>
          Explain the words above again
        </TextButton>
      </p>
    );
  }
  const line = (term: Term) => (
    <li key={term.term}>
      <dfn>{capital(term.term)}:</dfn> {lower(term.sentence)}{" "}
      <TextButton onClick={() => learn(term.term)}>Do not explain “{term.term}” again</TextButton>
    </li>
  );
  const shown = all ? fresh : fresh.slice(0, AT_ONCE);
  const more = fresh.length - shown.length;
  return (
    <div className={notes.terms}>
      <ul className={css.plain}>{shown.map(line)}</ul>
      {more > 0 && <TextButton onClick={() => setAll(true)}>Explain {counted(more, "more word")}</TextButton>}
    </div>
  );
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
