import type { ReactNode } from "react";

/** A term and what is to be said of it, in a list of such; nothing where there is nothing to say. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
