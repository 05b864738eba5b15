/**
 * Answers that were asked for before the program was there (see build/early.ts): each is handed out once, to whoever reads that
 * address first. Whatever was not read within a few seconds, or before a change was sent, is too old and is asked for again.
 */
import type { components } from "./schema.gen";

type Part = components["schemas"]["Part"];

const FRESH_FOR = 8_000;
const BASE = "/api/v1";

let parts: Promise<Map<string, Part>> = byAddress(
  (globalThis as { hashmarkEarly?: Promise<Part[]> }).hashmarkEarly,
);
const until = performance.now() + FRESH_FOR;

async function byAddress(asked: Promise<Part[]> | undefined): Promise<Map<string, Part>> {
  try {
    return new Map((await asked)?.map((part) => [part.of, part]));
  } catch {
    return new Map();
  }
}

/** The early answer to `request`, or null where it must be asked for. */
export async function earlyAnswer(request: Request): Promise<Response | null> {
  const url = new URL(request.url);
  if (performance.now() > until || !url.pathname.startsWith(BASE)) return null;
  const of = url.pathname.slice(BASE.length) + url.search;
  const held = await parts;
  const part = held.get(of);
  if (!part) return null;
  held.delete(of);
  const headers = new Headers({ "Content-Type": "application/json" });
  if (part.etag) headers.set("ETag", part.etag);
  return new Response(JSON.stringify(part.body), { status: part.status, headers });
}

/** Forget what has not been read: a change is being sent, and it may be about just that. */
export function forgetEarly(): void {
  parts = Promise.resolve(new Map());
}
