/**
 * Words of a draft that the server does not have yet, kept in this browser with the version they were made from, so that
 * a reload, a refusal or a lost network loses nothing and nobody's saved words are written over unseen.
 */
import { forget, remember, remembered } from "../../../../ui/states/browserStorage";

/** What the server has: the text, and a name for this very state of it. */
export type Saved = { source: string; etag: string };
export type Kept = Saved;

const keyOf = (name: string): string => `policy.${name}`;

export function readKept(name: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(remembered(keyOf(name)) ?? "null");
    const { source, etag } = (kept ?? {}) as Partial<Kept>;
    return typeof source === "string" && typeof etag === "string" ? { source, etag } : null;
  } catch {
    return null;
  }
}

/** Keep `kept`, or forget the words when there is nothing to keep. Returns whether the browser did so. */
export function writeKept(name: string, kept: Kept | null): boolean {
  if (kept) return remember(keyOf(name), JSON.stringify(kept));
  forget(keyOf(name));
  return true;
}

/** What is kept once somebody typed `source`: nothing when it is what the server has. */
export function typed(source: string, kept: Kept | null, saved: Saved): Kept | null {
  return source === saved.source ? null : { source, etag: kept?.etag ?? saved.etag };
}

/** What is kept once `sent` was saved: what was typed while it was under way, begun from what was saved. */
export const afterSaving = (source: string, sent: string, etag: string): Kept | null =>
  source === sent ? null : { source, etag };

/** Whether somebody saved other words since these were begun, so that one has to be chosen. */
export const apart = (kept: Kept | null, saved: Saved): boolean =>
  kept !== null && kept.etag !== saved.etag && kept.source !== saved.source;
