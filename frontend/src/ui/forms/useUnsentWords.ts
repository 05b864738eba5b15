import { useState } from "react";
import { forget, remember, remembered } from "../states/browserStorage";

/**
 * Words somebody is writing, kept in this browser until they are sent. Returns the words, how to change them, and how
 * to forget them once the server has them. Words equal to `base` are not kept.
 */
export function useUnsentWords(name: string, base = ""): [string, (words: string) => void, () => void] {
  const key = `words.${name}`;
  const [words, setWords] = useState(() => remembered(key));
  const change = (changed: string) => {
    setWords(changed);
    if (changed === base) forget(key);
    else remember(key, changed);
  };
  const drop = () => {
    setWords(null);
    forget(key);
  };
  return [words ?? base, change, drop];
}

/** The words kept under `name` by whatever part of the page writes them. */
export const unsentWords = (name: string): string => remembered(`words.${name}`) ?? "";

/** Forget words kept under `name` by a part of the page that is gone. */
export const dropUnsentWords = (name: string): void => forget(`words.${name}`);
