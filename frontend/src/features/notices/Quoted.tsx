import css from "./Notices.module.css";
import type { Notice } from "./queries";

/** The reason somebody gave for what a notice tells of, in their words and by their name. */
export function Quoted({ quoted }: Pick<Notice, "quoted">) {
  if (!quoted) return null;
  return (
    <figure className={css.quoted}>
      <figcaption>{quoted.by} wrote:</figcaption>
      <blockquote dir="auto">{quoted.words}</blockquote>
    </figure>
  );
}
