import { Linky } from "../../../../ui/Linky";
import css from "./Panes.module.css";
import type { List } from "./useList";

type Props = { list: List; index: number; count: number; title: string; what: string };

/** Up, down and away, in words, for the keyboard as for the hand. */
export function Order({ list, index, count, title, what }: Props) {
  const name = title || `this ${what}`;
  return (
    <p className={css.order}>
      <Linky
        disabled={index === 0}
        aria-label={`Move “${name}” up`}
        onClick={() => list.move(index, index - 1)}
      >
        Up
      </Linky>
      <Linky
        disabled={index === count - 1}
        aria-label={`Move “${name}” down`}
        onClick={() => list.move(index, index + 1)}
      >
        Down
      </Linky>
      <Linky aria-label={`Remove “${name}”`} onClick={() => list.remove(index, title)}>
        Remove
      </Linky>
    </p>
  );
}
