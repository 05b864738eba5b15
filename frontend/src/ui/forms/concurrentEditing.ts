/** Changing something that others may change at the same time: which version one began from, and both when they differ. */
import { useState } from "react";

export type Stood<T> = { etag: string; input: T };

export type Difference = { label: string; mine: string; theirs: string };

/** Where two sets of answers differ, in the order of `labels`. `show` puts an answer in words. */
export function differences<T extends object>(
  mine: T,
  theirs: T,
  labels: Partial<Record<keyof T, string>>,
  show: (key: keyof T, value: T[keyof T]) => string = (_, value) => String(value),
): Difference[] {
  return (Object.keys(labels) as (keyof T)[])
    .filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]))
    .map((key) => ({
      label: labels[key] ?? "",
      mine: show(key, mine[key]),
      theirs: show(key, theirs[key]),
    }));
}

/**
 * What somebody is writing into a form. `meet` is told how things stand now when the server said they moved; then either
 * side is chosen, and nothing was thrown away.
 */
export function useEditing<T extends object>(began: Stood<T>) {
  const [value, setValue] = useState(began.input);
  const [from, setFrom] = useState(began);
  const [theirs, setTheirs] = useState<Stood<T> | null>(null);
  const settle = (input: T) => {
    setValue(input);
    if (theirs) setFrom(theirs);
    setTheirs(null);
  };
  return {
    value,
    etag: from.etag,
    /** How things stood in the version that was begun from, or that was chosen against. */
    stood: from.input,
    theirs,
    set: (changed: Partial<T>) => setValue({ ...value, ...changed }),
    meet: setTheirs,
    keepMine: () => settle(value),
    takeTheirs: () => theirs && settle(theirs.input),
  };
}
