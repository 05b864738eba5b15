import { type ReactNode, useId } from "react";
import css from "./Account.module.css";

type Props = {
  title: string;
  /** What letters and other pages lead to it by, behind the `#`. */
  anchor?: string;
  children: ReactNode;
};

/** One part of a person's own page, under a heading of its own. */
export function Section({ title, anchor, children }: Props) {
  const made = useId();
  const id = anchor ?? made;
  return (
    <section aria-labelledby={id} className={css.section}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
