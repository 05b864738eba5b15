import { type ReactNode, useEffect, useRef } from "react";
import css from "./Page.module.css";

let landed = false;

/** Whether a page was there before. */
export const hasLanded = (): boolean => landed;

/** Give the page's heading the focus when the person came here from another page, so that it is read aloud. */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Hashmark`;
  }, [title]);
  useEffect(() => {
    if (landed) heading.current?.focus({ preventScroll: true });
    landed = true;
  }, []);
  return heading;
}

type Props = {
  title: string;
  /** Shown instead of the title, when the heading is more than plain words. */
  heading?: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
  width?: "measure" | "wide" | "full";
  children: ReactNode;
};

export function Page({ title, heading, lead, aside, width = "measure", children }: Props) {
  const ref = useArrival(title);
  return (
    <div className={css.page} data-width={width}>
      <header className={css.head}>
        <div>
          <h1 ref={ref} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead && <div className={css.lead}>{lead}</div>}
        </div>
        {aside && <div className={`${css.aside} unprinted`}>{aside}</div>}
      </header>
      {children}
    </div>
  );
}
