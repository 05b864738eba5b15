import type { PolicySummary } from "../../api/types";
import { useDates } from "../../ui/time";
import css from "./Policy.module.css";

/** Which version this is, who wrote it, who put it in force and when, and the digest that names it. */
export function Approved({ version }: { version: PolicySummary }) {
  const { day } = useDates();
  return (
    <>
      <p>
        Version {version.number}
        {version.state === "in_force" && version.enacted_at && (
          <>, in force since {day(version.enacted_at)}</>
        )}
        . Written by {version.drafted_by.name}
        {version.enacted_by && <>, put in force by {version.enacted_by.name}</>}.
      </p>
      {version.digest && (
        <p className={css.digest}>
          Named by <code title={version.digest}>{version.digest.slice(0, 16)}</code>
        </p>
      )}
    </>
  );
}
