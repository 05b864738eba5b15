import { useState } from "react";
import { afterSaving, apart, type Kept, readKept, type Saved, typed, writeKept } from "./unsavedSource";

/** The words in the editor: what is kept in this browser, or else what the server has. */
export function useUnsavedSource(name: string, saved: Saved) {
  const [kept, setKept] = useState(() => readKept(name));
  const [remembers, setRemembers] = useState(true);
  const keep = (words: Kept | null) => {
    setKept(words);
    setRemembers(writeKept(name, words));
  };
  return {
    text: kept?.source ?? saved.source,
    kept,
    remembers,
    apart: apart(kept, saved),
    keep,
    /** Say that `sent` was saved: what was typed meanwhile stays, begun from the state `etag` names. */
    wereSaved: (sent: string, etag: string) => keep(afterSaving(kept?.source ?? sent, sent, etag)),
    type: (source: string) => keep(typed(source, kept, saved)),
  };
}

export type Words = ReturnType<typeof useUnsavedSource>;
