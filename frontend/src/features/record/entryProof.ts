/** What an entry proves, read from the exact bytes that were hashed. */
import type { RecordEntry } from "../../api/types";
import { dayOf } from "../../i18n/dates";

type Body = { detail?: Record<string, unknown> };

function bodyOf(entry: string): Body {
  try {
    return JSON.parse(entry) as Body;
  } catch {
    return {};
  }
}

/** "Words given here were erased on Sat 28 Nov", and "" where none were. */
export function erasedWords(entry: RecordEntry): string {
  return entry.erased_on
    ? `Words given here were erased on ${dayOf(entry.erased_on, "UTC", new Date(0))}`
    : "";
}

export type Seal = { sound: boolean; size: number; root: string; at: string; by: string };

/** Read what a verification found from the entry that put it on record. Null when it is no such entry. */
export function sealOf(entry: RecordEntry | undefined): Seal | null {
  const { sound, size, root } = bodyOf(entry?.entry ?? "").detail ?? {};
  if (!entry || typeof sound !== "boolean" || typeof size !== "number" || typeof root !== "string")
    return null;
  return { sound, size, root, at: entry.at, by: entry.who?.name ?? "the system" };
}

/** "all 47 entries in the record then were there, in order, and agreed with ...": what was compared, and no more. */
export function sealWords(seal: Seal): string {
  const entries = seal.size === 1 ? "the one entry" : `all ${seal.size.toLocaleString("en-GB")} entries`;
  return seal.sound
    ? `${entries} in the record then were there, in order, and agreed with their hashes and with what they name`
    : "the record was not as it should be";
}

/**
 * Return the leaf hash (RFC 6962) of an entry's bytes, lower-case hex: SHA-256 over one zero byte and the bytes. Null where
 * the browser does not compute hashes (plain http away from this machine).
 */
export async function leafOf(entry: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = new TextEncoder().encode(entry);
  const hashed = new Uint8Array(bytes.length + 1);
  hashed.set(bytes, 1);
  const digest = await crypto.subtle.digest("SHA-256", hashed);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
