import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import css from "../../../ui/forms/Verbs.module.css";
import type { Range } from "../../../ui/text/offsets";
import { quotesOf, spanOf, wordsOf } from "./quotes";

type Props = {
  label: string;
  text: string;
  onPick: (quotes: string[], span: Range | null) => void;
};

/**
 * The text as words that can be tapped. One tab stop: the arrow keys walk from word to word, Space or Enter picks.
 * `onPick` gets the picked words as exact substrings of the text, and the range from the first to the last of them.
 */
export function WordPicker({ label, text, onPick }: Props) {
  const words = useMemo(() => wordsOf(text), [text]);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [at, setAt] = useState(0);
  const group = useRef<HTMLFieldSetElement>(null);

  const toggle = (index: number) => {
    const changed = new Set(picked);
    if (!changed.delete(index)) changed.add(index);
    setPicked(changed);
    setAt(index);
    onPick(quotesOf(text, words, changed), spanOf(words, changed));
  };

  const walk = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: words.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(words.length - 1, to));
    setAt(index);
    group.current?.querySelectorAll("button")[index]?.focus();
  };

  return (
    <fieldset ref={group} className={css.picker} onKeyDown={walk}>
      <legend>{label}: tap the words you mean</legend>
      <p>
        {words.map((word, index) => {
          const joined = picked.has(index) && picked.has(index + 1);
          return (
            <span key={word.start}>
              <button
                type="button"
                aria-pressed={picked.has(index)}
                tabIndex={index === at ? 0 : -1}
                onClick={() => toggle(index)}
              >
                {text.slice(word.start, word.end)}
              </button>
              <span data-joined={joined}>{text.slice(word.end, words[index + 1]?.start)}</span>
            </span>
          );
        })}
      </p>
    </fieldset>
  );
}
