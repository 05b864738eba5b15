/** What an entry proves, read from the exact bytes that were hashed. */
import type { RecordEntry } from "../../api/types";

type Body = { commits?: unknown[]; detail?: Record<string, unknown> };

function bodyOf(entry: string): Body {
  try {
    return JSON.parse(entry) as Body;
  } catch {
    return {};
  }
}

const WITH_REASON = [
  "member:policy:return",
  "member:proposal:withdraw",
  "member:review:request_changes",
  "member:review:reject",
  "member:review:reroute",
];

/**
 * Whether a reason was given and has been erased: its commitment stands in the entry for good, its words are gone. Only
 * kinds of entries that never come without a reason are told so.
 */
export function reasonErased(entry: RecordEntry): boolean {
  if (entry.reason !== null || !WITH_REASON.includes(entry.type)) return false;
  return (bodyOf(entry.entry).commits ?? []).length > 0;
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
