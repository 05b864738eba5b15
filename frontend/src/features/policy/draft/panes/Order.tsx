import { TextButton } from "../../../../ui/forms/TextButton";
import css from "./Panes.module.css";
import type { Ordered } from "./useList";

type Props = { list: Ordered; index: number; count: number; title: string; what: string };

/** Up, down and away, in words, for the keyboard as for the hand. */
export function Order({ list, index, count, title, what }: Props) {
  const at = `${list.pointer}/${index}`;
  const named = <span className="unseen"> {title ? `“${title}”` : `this ${what}`}</span>;
  return (
    <p className={css.order}>
      <TextButton
        data-at={`${at}#up`}
        disabled={index === 0}
        onClick={() => list.move(index, index - 1, count)}
      >
        Move up{named}
      </TextButton>
      <TextButton
        data-at={`${at}#down`}
        disabled={index === count - 1}
        onClick={() => list.move(index, index + 1, count)}
      >
        Move down{named}
      </TextButton>
      <TextButton onClick={() => list.remove(index, title)}>Remove{named}</TextButton>
    </p>
  );
}
