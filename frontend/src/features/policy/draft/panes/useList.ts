import { say } from "../../../../ui/states/messages";
import { insert, move, type Path, remove } from "../source/edits";
import { type Pane, pointerOf } from "../source/pointers";
import { useEditing } from "../state/editingContext";

/** Whatever is reordered: what to press at a place, and where the focus goes then. */
export type Ordered = {
  pointer: string;
  move: (from: number, to: number, count: number) => void;
  remove: (index: number, title: string) => void;
};

/** The button to press again after a move; at either end of a list only the other one can be pressed. */
function stillPressed(from: number, to: number, count: number): "up" | "down" {
  if (to === 0) return "down";
  if (to === count - 1) return "up";
  return to < from ? "up" : "down";
}

/** Reordering a list and taking out of it, with the focus kept beside what was moved or taken. */
export function useOrder(at: Path): Ordered {
  const { source, edit, restore, goTo } = useEditing();
  const pointer = pointerOf(at);
  return {
    pointer,
    move: (from, to, count) => {
      edit(move(at, from, to));
      goTo(`${pointer}/${to}#${stillPressed(from, to, count)}`);
    },
    remove: (index, title) => {
      const before = source;
      edit(remove(at, index));
      goTo(`${pointer}/${Math.max(0, index - 1)}`);
      say(`“${title || "It"}” is gone from the draft.`, {
        label: "Bring it back",
        run: () => restore(before),
      });
    },
  };
}

/** A list of the policy: adding to it as well, with the item that is open kept open. */
export function useList(pane: Pane, at: Path): Ordered & { add: (value: unknown, index: number) => void } {
  const { edit, open, opened, goTo } = useEditing();
  const order = useOrder(at);
  return {
    ...order,
    add: (value, index) => {
      edit(insert(at, value, index));
      open(pane, index);
      goTo(`${order.pointer}/${index}/title`);
    },
    move: (from, to, count) => {
      if (opened(pane) === from) open(pane, to);
      order.move(from, to, count);
    },
    remove: (index, title) => {
      open(pane, null);
      order.remove(index, title);
    },
  };
}

export type List = ReturnType<typeof useList>;
