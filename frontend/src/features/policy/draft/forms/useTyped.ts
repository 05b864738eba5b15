import { useEffect, useRef, useState } from "react";

const AFTER = 250;

/**
 * Words being typed into a field. They are handed on when the typing pauses, when the field is left and when it goes
 * away; in between the field shows what was typed, whatever becomes of it further on. `late` waits until it is left.
 */
export function useTyped(value: string, commit: (words: string) => void, late = false) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ words: string; timer: ReturnType<typeof setTimeout> | undefined } | null>(null);
  const handOn = useRef(commit);
  handOn.current = commit;
  const flush = useRef(() => {
    const held = waiting.current;
    if (!held) return;
    waiting.current = null;
    clearTimeout(held.timer);
    handOn.current(held.words);
  });
  useEffect(() => flush.current, []);
  return {
    value: typed ?? value,
    type: (words: string) => {
      setTyped(words);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { words, timer: late ? undefined : setTimeout(flush.current, AFTER) };
    },
    leave: () => {
      flush.current();
      setTyped(null);
    },
  };
}
