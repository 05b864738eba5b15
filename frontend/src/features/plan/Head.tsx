import type { ReactNode } from "react";
import css from "./Plan.module.css";

/** The heading of a part of the plan, with what can be added to it. */
export function Head({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={css.head}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
