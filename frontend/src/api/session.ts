/** Who is signed in, and what happens when that ends while a page is open. */
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { api, bodyOf, holdCsrfToken, holdOrganization, whenElsewhere, whenSessionEnds } from "./client";
import { asProblem } from "./problem";
import { queryClient } from "./queries";
import type { Session } from "./types";

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async () => hold(await bodyOf(api.GET("/api/v1/session"))),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
});

function hold(session: Session): Session {
  holdCsrfToken(session.csrf_token);
  holdOrganization(session.organization.id);
  return session;
}

/** Take up a session that has just begun or changed. */
export function adopt(session: Session): void {
  queryClient.setQueryData(sessionQuery.queryKey, hold(session));
  setEnded(false);
  setElsewhere(null);
}

/** The session of whoever reads this page. Only for pages behind sign-in. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** The position of the ledger that everything read so far is at least as new as; 0 while nobody is signed in. */
export const heldPosition = (): number => queryClient.getQueryData(sessionQuery.queryKey)?.position ?? 0;

/** Whether the caller may do something, by the permissions the session carries. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}

let ended = false;
let elsewhere: string | null = null;
const listeners = new Set<() => void>();

function setEnded(value: boolean): void {
  if (ended === value) return;
  ended = value;
  for (const listener of listeners) listener();
}

function setElsewhere(name: string | null): void {
  if (elsewhere === name) return;
  elsewhere = name;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

whenSessionEnds(() => setEnded(true));
whenElsewhere((now) => setElsewhere(now.name));

/** The organization the session has gone to while this page stayed in its own, by name; null while they are one. */
export const useElsewhere = (): string | null => useSyncExternalStore(subscribe, () => elsewhere);

/** True from the moment the server says the session is over until someone signs in again. */
export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => ended);

/** Go on after signing in over the page: the same person stays where they are, anyone else starts afresh. */
export function resume(session: Session): void {
  const before = queryClient.getQueryData(sessionQuery.queryKey);
  if (before && before.member_id !== session.member_id) {
    location.assign("/desk");
    return;
  }
  adopt(session);
  void queryClient.invalidateQueries();
}

/** Ask again who is signed in, after another tab has signed out or changed the organization. */
export async function recheck(): Promise<void> {
  try {
    const session = await bodyOf(api.GET("/api/v1/session"));
    const before = queryClient.getQueryData(sessionQuery.queryKey);
    if (before && before.person_id !== session.person_id) {
      location.assign("/desk");
      return;
    }
    if (before && before.organization.id !== session.organization.id) {
      setElsewhere(session.organization.name);
      return;
    }
    adopt(session);
  } catch (error) {
    if (asProblem(error).status === 401) setEnded(true);
  }
}
