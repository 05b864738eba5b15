/** What can be done in a discussion: begin a thread, answer, say that it is settled, open it again. */
import { useMutation } from "@tanstack/react-query";
import { api, bodyOf, idempotent, ifMatch } from "../../../api/client";
import { intents } from "../../../api/intents";
import { asProblem } from "../../../api/problem";
import { queryClient, readersQuery, threadsQuery } from "../../../api/queries";
import type { Discussion, Thread, ThreadNew } from "../../../api/types";
import { namedIn } from "./mentions";

/** Put a thread as it stands now into what the page shows; what follows from it, such as who may approve, is asked for. */
function took(id: string, thread: Thread): void {
  queryClient.setQueryData(threadsQuery(id).queryKey, (before: Discussion | undefined) => {
    if (!before) return before;
    const known = before.threads.some((one) => one.id === thread.id);
    const threads = known
      ? before.threads.map((one) => (one.id === thread.id ? thread : one))
      : [...before.threads, thread];
    return { ...before, threads };
  });
  void queryClient.invalidateQueries({ queryKey: ["proposals", id] });
}

/** The ids of those named in `words`; nobody is asked for where there is no @. */
async function mentionsIn(id: string, words: string): Promise<string[]> {
  if (!words.includes("@")) return [];
  const readers = await queryClient.ensureQueryData(readersQuery(id));
  return namedIn(words, readers).map((who) => who.id);
}

export function useBegin(id: string, onBegun: (thread: Thread) => void) {
  return useMutation({
    mutationFn: async (asked: Omit<ThreadNew, "mentions">) => {
      const body = { ...asked, mentions: await mentionsIn(id, asked.words) };
      return intents.run(`begin a thread ${id}`, body, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/threads", {
            params: { path: { proposal_id: id }, header: idempotent(key) },
            body,
          }),
        ),
      );
    },
    onSuccess: (thread) => {
      took(id, thread);
      onBegun(thread);
    },
  });
}

export function useAnswer(id: string, thread: Thread, onSaid: () => void) {
  return useMutation({
    mutationFn: async (words: string) => {
      const body = { words, mentions: await mentionsIn(id, words) };
      return intents.run(`answer ${thread.id}`, body, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/threads/{thread_id}/comments", {
            params: { path: { proposal_id: id, thread_id: thread.id }, header: idempotent(key) },
            body,
          }),
        ),
      );
    },
    onSuccess: (now) => {
      took(id, now);
      onSaid();
    },
  });
}

/** Say that a thread is settled, or open it again: of what was said so far, and of nothing that came meanwhile. */
export function useMove(id: string, thread: Thread) {
  return useMutation({
    mutationFn: (move: "settle" | "reopen") =>
      intents.run(`${move} ${thread.id}`, thread.etag, (key) => {
        const given = {
          params: {
            path: { proposal_id: id, thread_id: thread.id },
            header: { ...idempotent(key), ...ifMatch(thread.etag) },
          },
        };
        return bodyOf(
          move === "settle"
            ? api.POST("/api/v1/proposals/{proposal_id}/threads/{thread_id}/settle", given)
            : api.POST("/api/v1/proposals/{proposal_id}/threads/{thread_id}/reopen", given),
        );
      }),
    onSuccess: (now) => took(id, now),
    onError: (error) => {
      if ([409, 412].includes(asProblem(error).status))
        void queryClient.invalidateQueries({ queryKey: ["proposals", id] });
    },
  });
}
