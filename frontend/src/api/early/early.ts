/**
 * Answers that were asked for before the program was there (see build/early.ts): each is handed out once, to whoever reads that
 * address first. Whatever was not read within a few seconds, or before a change was sent, is too old and is asked for again.
 */
import type { components } from "../schema.gen";

type Part = components["schemas"]["Part"];

const FRESH_FOR = 8_000;
const BASE = "/api/v1";

let arrived = new Map<string, Part>();
let parts: Promise<Map<string, Part>> = byAddress(
  (globalThis as { hashmarkEarly?: Promise<Part[]> }).hashmarkEarly,
);
const until = performance.now() + FRESH_FOR;

async function byAddress(asked: Promise<Part[]> | undefined): Promise<Map<string, Part>> {
  try {
    arrived = new Map((await asked)?.map((part) => [part.of, part]));
    return arrived;
  } catch {
    return new Map();
  }
}

/**
 * The early answer at `of`, for a query to begin with, so that the page is drawn once and with it. Undefined where there is none or it
 * was refused: the query then asks, as it would have.
 */
export function arrivedAt<T>(of: string): T | undefined {
  const part = performance.now() > until ? undefined : arrived.get(of);
  if (part?.status !== 200) return undefined;
  arrived.delete(of);
  return part.body as T;
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
  arrived = new Map();
  parts = Promise.resolve(arrived);
}
