import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { RecordEntry } from "../../api/types";
import { Linky } from "../../ui/Linky";
import { useDates } from "../../ui/time";
import css from "./Record.module.css";

/** One entry in full: what was decided on, under which policy, having seen what, and the bytes that were hashed. */
export function Entry({ entry, onOnly }: { entry: RecordEntry; onOnly: (object: string) => void }) {
  const { moment, zone } = useDates();
  const object = entry.object_id;
  return (
    <div className={css.entry}>
      <p className={css.ways}>
        {object && entry.object_kind === "proposal" && (
          <Link to="/proposals/$proposalId" params={{ proposalId: object }}>
            Read the proposal
          </Link>
        )}
        {object && <Linky onClick={() => onOnly(object)}>Only what is about this</Linky>}
      </p>
      <dl className={css.facts}>
        <Fact term="When">
          {moment(entry.at)} ({zone}), {entry.at}
        </Fact>
        <Fact term="Kind">{entry.type}</Fact>
        <Fact term="Revision">{entry.revision_digest}</Fact>
        <Fact term="Policy">
          {entry.policy_digest &&
            `${entry.policy_number ? `version ${entry.policy_number}, ` : ""}${entry.policy_digest}`}
        </Fact>
        <Fact term="Brief shown">{entry.brief_digest}</Fact>
        <Fact term="Leaf hash">{entry.leaf}</Fact>
      </dl>
      <p className={css.label}>The exact entry</p>
      <pre>
        <code>{entry.entry}</code>
      </pre>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
