import { useRef } from "react";

/**
 * The pages somebody came through. The address holds one cursor, which leads on to what is older; the way back to what
 * is newer is remembered here, and after a reload it leads to the newest.
 */
export function usePages(question: string) {
  const through = useRef<{ question: string; cursors: (string | undefined)[] }>({ question, cursors: [] });
  if (through.current.question !== question) through.current = { question, cursors: [] };
  return {
    leave: (cursor: string | undefined) => {
      through.current.cursors.push(cursor);
    },
    back: (): string | undefined => through.current.cursors.pop(),
  };
}
