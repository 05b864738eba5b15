import { useState } from "react";
import type { Revision } from "../../../api/types";
import { NativeSelect } from "../../../ui/controls/fields";
import { useDates } from "../../../ui/text/When";
import { Difference } from "../../proposal/brief/ChangedSince";
import css from "./Compare.module.css";

type Props = { id: string; revisions: readonly Revision[] };

/** What changed from one version of the words to another: any two, the last two at first. */
export function CompareRevisions({ id, revisions }: Props) {
  const newest = revisions.length;
  const [from, setFrom] = useState(newest - 1);
  const [to, setTo] = useState(newest);
  const { dated } = useDates();
  if (newest < 2) return null;
  const choices = revisions.map(({ number, author, created_at }) => ({
    value: String(number),
    label: `Version ${number}, ${dated(created_at)}, from ${author.name}`,
  }));
  return (
    <section id="compare" tabIndex={-1} className={`${css.compare} unprinted`}>
      <h2>What changed between two versions</h2>
      <div className={css.chosen}>
        <NativeSelect
          label="From"
          data={choices}
          value={String(from)}
          onChange={(event) => setFrom(Number(event.currentTarget.value))}
        />
        <NativeSelect
          label="To"
          data={choices}
          value={String(to)}
          onChange={(event) => setTo(Number(event.currentTarget.value))}
        />
      </div>
      {from === to ? (
        <p>Choose two different versions.</p>
      ) : (
        <Difference key={`${from} ${to}`} id={id} from={from} to={to} />
      )}
    </section>
  );
}
