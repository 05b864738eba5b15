/**
 * The one way to the API. Adds the CSRF token, turns every refusal into a `Problem` and says when a session ended,
 * so no caller has to look at a status.
 */
import createClient from "openapi-fetch";
import { earlyAnswer, forgetEarly } from "./early/early";
import { OFFLINE, Problem, problemFrom } from "./problem";
import type { paths } from "./schema.gen";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
/** Where a 401 is about the password that was typed, and not about the session. */
const SIGNING_IN =
  /\/session(\/demo|\/password|\/email|\/reset|\/reset\/preview)?$|\/invitations\/(preview|accept)$/;

const ORGANIZATION = "Hashmark-Organization";

let csrfToken = "";
let organization = "";
let onOtherOrganization: (now: { name: string }) => void = () => {};
let onSessionEnded: () => void = () => {};

export function holdCsrfToken(token: string): void {
  csrfToken = token;
}

/** Name the organization this page was opened in with every request, so that it never reads or writes in another. */
export function holdOrganization(id: string): void {
  organization = id;
}

/** Register what happens when the session has gone to another organization than this page was opened in. */
export function whenElsewhere(act: (now: { name: string }) => void): void {
  onOtherOrganization = act;
}

/** Register what happens when the server says the session is over. */
export function whenSessionEnds(act: () => void): void {
  onSessionEnded = act;
}

async function send(request: Request): Promise<Response> {
  const safe = SAFE.has(request.method);
  if (!safe) forgetEarly();
  if (!safe && csrfToken) request.headers.set("X-CSRF-Token", csrfToken);
  if (organization) request.headers.set(ORGANIZATION, organization);
  let response: Response;
  try {
    response = (safe && (await earlyAnswer(request))) || (await fetch(request));
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new Problem(OFFLINE);
  }
  if (response.ok) return response;
  const body = await response.json().catch(() => null);
  if (response.status === 401 && !SIGNING_IN.test(new URL(request.url).pathname)) onSessionEnded();
  const problem = problemFrom(response.status, body);
  // A request that was under way while this very page changed its organization says nothing about the page as it is now.
  if (problem.slug === "other-organization" && request.headers.get(ORGANIZATION) === organization)
    onOtherOrganization(problem.extra.organization as { name: string });
  throw problem;
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: send, credentials: "same-origin" });

/** Return the body of an answer that has one. A refusal was thrown before it came here. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** The header that says which version is meant. */
export const ifMatch = (etag: string) => ({ "If-Match": etag.startsWith('"') ? etag : `"${etag}"` });

/** The header that makes a retry the same request. */
export const idempotent = (key: string) => ({ "Idempotency-Key": key });

/** Send a picture as it is, with progress left to the browser. */
export async function sendPicture(file: File, key: string): Promise<Response> {
  return send(
    new Request(`${location.origin}/api/v1/media`, {
      method: "POST",
      body: file,
      credentials: "same-origin",
      headers: {
        "Content-Type": file.type,
        "X-File-Name": encodeURIComponent(file.name),
        ...idempotent(key),
      },
    }),
  );
}

export const mediaUrl = (digest: string): string => `/api/v1/media/${digest}`;
