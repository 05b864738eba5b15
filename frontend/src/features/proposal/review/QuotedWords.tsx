import css from "../../../ui/layout/DecisionPage.module.css";

/** The exact words somebody tapped to say which they mean. */
export function QuotedWords({ quotes }: { quotes: readonly string[] }) {
  if (quotes.length === 0) return null;
  return (
    <span className={css.quiet}>
      {" "}
      About the words{" "}
      {quotes.map((quote, index) => (
        <span key={quote}>
          {index > 0 && ", "}
          <q className={css.q}>{quote}</q>
        </span>
      ))}
      .
    </span>
  );
}
