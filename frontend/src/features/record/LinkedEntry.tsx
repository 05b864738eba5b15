import { useQuery } from "@tanstack/react-query";
import type { RecordEntry } from "../../api/types";
import { useAnchor } from "../../ui/layout/anchor";
import { Failed } from "../../ui/states/states";
import { Entries } from "./Entries";
import { entryQuery } from "./queries";
import css from "./Record.module.css";

/** The entry an address such as `/record#entry-46` names, as a list of one or none. */
export function named(hash: string): number[] {
  const seq = /^#?entry-(\d{1,15})$/.exec(hash)?.[1];
  return seq === undefined ? [] : [Number(seq)];
}

type Props = Omit<Parameters<typeof Entries>[0], "entries" | "caption"> & {
  items: readonly RecordEntry[] | undefined;
};

/** The entry the address names, where it is not on the page that is shown. */
export function LinkedEntry({ items, ...table }: Props) {
  const [seq] = named(useAnchor(items !== undefined));
  const missing = seq !== undefined && items !== undefined && !items.some((entry) => entry.seq === seq);
  const entry = useQuery({ ...entryQuery(seq ?? 0), enabled: missing });
  if (!missing) return null;
  if (entry.error) return <Failed error={entry.error} />;
  if (!entry.data) return null;
  return (
    <section aria-label={`Entry ${seq}`}>
      <h2 className={css.one}>The entry you were sent to</h2>
      <Entries entries={[entry.data]} caption={`Entry ${seq}`} {...table} />
    </section>
  );
}
