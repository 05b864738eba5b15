import { type ReactNode, useId } from "react";
import css from "../Compose.module.css";

/** One of the three blocks of the page. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={css.block}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
