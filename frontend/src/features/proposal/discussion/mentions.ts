/** Naming people with @ while writing: whom to offer, and who is named in what was written. */
import type { Who } from "../../../api/types";

/** What is being named: the letters after an @, and where in the text that @ stands. */
export type Naming = { from: number; letters: string };

const MOST_OFFERED = 6;
const BEGUN = /(?:^|[\s(“"'])@([\p{L}\p{M}\p{N}'’. -]{0,40})$/u;

/** What is being named right before the caret, or null. */
export function namingAt(text: string, caret: number): Naming | null {
  const letters = BEGUN.exec(text.slice(0, caret))?.[1];
  return letters === undefined ? null : { from: caret - letters.length - 1, letters };
}

/** Those of `readers` whose name, or a part of it, begins with `letters`; a few at most. */
export function offered(readers: readonly Who[], letters: string): Who[] {
  const begun = letters.toLocaleLowerCase();
  return readers
    .filter(({ name }) => {
      const whole = name.toLocaleLowerCase();
      return whole.startsWith(begun) || whole.includes(` ${begun}`);
    })
    .slice(0, MOST_OFFERED);
}

/** The text with `name` in the place of what was begun, and where the caret then stands. */
export function withName(text: string, naming: Naming, caret: number, name: string): [string, number] {
  const put = `@${name} `;
  const after = text.slice(caret).replace(/^ /, "");
  return [text.slice(0, naming.from) + put + after, naming.from + put.length];
}

/** Who of `readers` is named in `text`: an @ with their whole name, and no letter after it. */
export function namedIn(text: string, readers: readonly Who[]): Who[] {
  return readers.filter(({ name }) => {
    for (let at = text.indexOf(`@${name}`); at !== -1; at = text.indexOf(`@${name}`, at + 1)) {
      if (!/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + name.length + 1))) return true;
    }
    return false;
  });
}
