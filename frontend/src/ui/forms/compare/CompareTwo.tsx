import type { ReactNode } from "react";
import { NativeSelect } from "../../controls/fields";
import { Remark } from "../../states/states";
import { TextButton } from "../TextButton";
import css from "./CompareTwo.module.css";
import { type AskedVersions, twoVersions } from "./twoVersions";

type Version = { number: number; words: string };
type Two = { from: number; to: number };

type Props = {
  /** In any order; their numbers are 1 up to how many there are. */
  versions: readonly Version[];
  /** What the address asks for. */
  asked: AskedVersions;
  onChoose: (two: Two) => void;
  children: (two: Two) => ReactNode;
};

/** What changed from one version to another: any two, the last two at first. The address says which, so that it can be sent on. */
export function CompareTwo({ versions, asked, onChoose, children }: Props) {
  const newest = versions.length;
  if (newest < 2) {
    return asked.from === undefined && asked.to === undefined ? null : (
      <Remark title="There is nothing to compare yet">
        <p>{newest === 0 ? "There is no version yet." : "There is one version only."}</p>
      </Remark>
    );
  }
  const { from, to, wrong } = twoVersions(asked, newest);
  const data = versions.map(({ number, words }) => ({ value: String(number), label: words }));
  return (
    <section id="compare" tabIndex={-1} className={css.compare}>
      <h2>What changed between two versions</h2>
      {wrong && (
        <Remark tone="heed" title={wrong} role="status">
          <p>
            Here is what changed from version {from} to version {to}. You can choose others.
          </p>
        </Remark>
      )}
      <div className={css.chosen}>
        <NativeSelect
          label="From"
          data={data}
          value={String(from)}
          onChange={(event) => onChoose({ from: Number(event.currentTarget.value), to })}
        />
        <NativeSelect
          label="To"
          data={data}
          value={String(to)}
          onChange={(event) => onChoose({ from, to: Number(event.currentTarget.value) })}
        />
      </div>
      {from === to ? (
        <>
          <p>Choose two different versions.</p>
          <p>
            <TextButton onClick={() => onChoose({ from: newest - 1, to: newest })}>
              See what changed from version {newest - 1} to version {newest}
            </TextButton>
          </p>
        </>
      ) : (
        children({ from, to })
      )}
    </section>
  );
}
