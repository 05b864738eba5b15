import type { ReactNode } from "react";
import css from "./Sheet.module.css";

/** A list of what is so; a fact without words is left out. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={css.facts}>{children}</dl>;
}

export function Line({ term, children }: { term: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "" || children === false) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A whole digest, on screen as on paper. */
export function Whole({ digest }: { digest: string }) {
  return <code className={css.digest}>{digest}</code>;
}
