import { Fragment } from "react";
import type { RecordFilter } from "../../api/queries";
import type { RecordEntry } from "../../api/types";
import { capital, listed, roleName } from "../../i18n/phrasing";
import { useDates } from "../../ui/text/When";
import css from "./Entries.module.css";
import { Entry } from "./Entry";
import { erasedWords } from "./entryProof";

type Props = {
  entries: readonly RecordEntry[];
  caption: string;
  open: ReadonlySet<number>;
  onToggle: (seq: number) => void;
  onAsk: (changed: RecordFilter) => void;
};

export const entryAnchor = (seq: number): string => `entry-${seq}`;

/** The record as a table. A row opens to the exact entry that was hashed. */
export function Entries({ entries, caption, open, onToggle, onAsk }: Props) {
  const { zone } = useDates();
  return (
    <table className={css.table}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">When ({zone.replace(/_/g, " ")})</th>
          <th scope="col">What happened</th>
          <th scope="col">About</th>
          <th scope="col">In the role of</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Fragment key={entry.seq}>
            <Row entry={entry} open={open.has(entry.seq)} onToggle={() => onToggle(entry.seq)} />
            {open.has(entry.seq) && (
              <tr className={css.opened}>
                <td colSpan={5}>
                  <Entry entry={entry} onAsk={onAsk} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, open, onToggle }: { entry: RecordEntry; open: boolean; onToggle: () => void }) {
  const { dated } = useDates();
  const anchor = entryAnchor(entry.seq);
  return (
    // The button in the first cell is the way for keys and for voices; the row is only a larger target.
    <tr
      id={anchor}
      data-open={open}
      onClick={(event) => {
        const control = (event.target as Element).closest("a, button");
        if (!control && !getSelection()?.toString()) onToggle();
      }}
    >
      <td className={css.no}>
        <button
          type="button"
          data-row
          aria-expanded={open}
          aria-label={`Entry ${entry.seq}: ${entry.sentence}`}
          onClick={onToggle}
        >
          {entry.seq}
        </button>
      </td>
      <td className={css.when}>
        <time dateTime={entry.at}>{dated(entry.at)}</time>
      </td>
      <td className={css.what}>
        {entry.sentence}
        {entry.reason && <q className={css.reason}>{entry.reason}</q>}
        {entry.erased_on && <span className={css.erased}> {erasedWords(entry)}.</span>}
      </td>
      <td className={css.about}>{entry.object_title && capital(entry.object_title)}</td>
      <td className={css.role}>{listed(entry.capacity.map(roleName))}</td>
    </tr>
  );
}
