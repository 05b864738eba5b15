import type { ReactNode } from "react";
import type { Brief } from "../../../api/types";

/** What silence does: it never approves. */
export function IfYouDoNothing({ brief, children }: { brief: Brief; children?: ReactNode }) {
  return (
    <section>
      <h2>If you do nothing</h2>
      <p>{brief.if_nothing}</p>
      {children}
    </section>
  );
}
