import { Fragment, useState } from "react";
import type { RecordEntry } from "../../api/types";
import { listed, roleName } from "../../i18n/words";
import { useDates } from "../../ui/time";
import { Entry } from "./Entry";
import css from "./Record.module.css";

type Props = { entries: readonly RecordEntry[]; onOnly: (object: string) => void };

/** The record as a table. A row opens to the exact entry that was hashed. */
export function Entries({ entries, onOnly }: Props) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { moment } = useDates();
  const toggle = (seq: number) => {
    const changed = new Set(open);
    if (!changed.delete(seq)) changed.add(seq);
    setOpen(changed);
  };
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="unseen">Entries of the record, newest first</caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">When</th>
            <th scope="col">What happened</th>
            <th scope="col" className={css.extra}>
              About
            </th>
            <th scope="col" className={css.extra}>
              In the capacity of
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Fragment key={entry.seq}>
              <tr data-open={open.has(entry.seq)}>
                <td>
                  <button
                    type="button"
                    data-row
                    aria-expanded={open.has(entry.seq)}
                    aria-label={`Entry ${entry.seq}: ${entry.sentence}`}
                    onClick={() => toggle(entry.seq)}
                  >
                    {entry.seq}
                  </button>
                </td>
                <td className={css.when}>
                  <time dateTime={entry.at}>{moment(entry.at)}</time>
                </td>
                <td>
                  {entry.sentence}
                  {entry.reason && <q className={css.reason}>{entry.reason}</q>}
                </td>
                <td className={css.extra}>{entry.object_title}</td>
                <td className={css.extra}>{listed(entry.capacity.map(roleName))}</td>
              </tr>
              {open.has(entry.seq) && (
                <tr className={css.opened}>
                  <td colSpan={5}>
                    <Entry entry={entry} onOnly={onOnly} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
