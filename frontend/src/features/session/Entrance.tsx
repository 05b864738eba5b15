import { type ReactNode, useEffect } from "react";
import { Mark } from "../../ui/layout/Logo";
import css from "./Entrance.module.css";

/** The frame of the pages in front of the door: signing in, a demo link, an invitation. */
export function Entrance({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Hashmark`;
  }, [title]);
  return (
    <main className={css.entrance}>
      <div className={css.sign}>
        <Mark size={40} />
        <span>Hashmark</span>
      </div>
      <h1>{title}</h1>
      {lead && <div className={css.lead}>{lead}</div>}
      <div className={css.form}>{children}</div>
    </main>
  );
}
