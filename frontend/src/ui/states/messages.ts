/** Short messages that come and go: said aloud politely, shown at the edge of the page, never in the way. */
import { useSyncExternalStore } from "react";

export type Note = { id: number; text: string; act?: { label: string; run: () => void } };

let notes: readonly Note[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(changed: readonly Note[]): void {
  notes = changed;
  for (const listener of listeners) listener();
}

export function dismiss(id: number): void {
  set(notes.filter((note) => note.id !== id));
}

/** Say `text`. It stays longer when there is something to do about it. */
export function say(text: string, act?: Note["act"]): void {
  const note: Note = act ? { id: next++, text, act } : { id: next++, text };
  set([...notes.slice(-1), note]);
  setTimeout(() => dismiss(note.id), act ? 12_000 : 6_000);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useNotes = (): readonly Note[] => useSyncExternalStore(subscribe, () => notes);
