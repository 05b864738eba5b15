import { say } from "../../../../ui/notes";
import { useEditing } from "../editing";
import { insert, move, type Path, remove } from "../source/edits";
import type { Pane } from "../source/pointers";

/** Adding to, reordering and taking out of a list of the policy, with the item that is open kept open. */
export function useList(pane: Pane, at: Path) {
  const { source, edit, open, opened, restore } = useEditing();
  return {
    add: (value: unknown, index: number) => {
      edit(insert(at, value, index));
      open(pane, index);
    },
    move: (from: number, to: number) => {
      edit(move(at, from, to));
      if (opened(pane) === from) open(pane, to);
    },
    remove: (index: number, title: string) => {
      const before = source;
      edit(remove(at, index));
      open(pane, null);
      say(`“${title || "It"}” is gone from the draft.`, {
        label: "Bring it back",
        run: () => restore(before),
      });
    },
  };
}

export type List = ReturnType<typeof useList>;
