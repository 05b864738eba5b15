import { useMutation } from "@tanstack/react-query";
import { api, bodyOf, idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { asProblem } from "../../api/problem";
import { queryClient, waiverQuery } from "../../api/queries";
import type { Waiver, WaiverDecision, WaiverNew } from "../../api/types";

function show(waiver: Waiver): void {
  queryClient.setQueryData(waiverQuery(waiver.id).queryKey, waiver);
  void queryClient.invalidateQueries({ queryKey: ["waivers", "list"] });
  void queryClient.invalidateQueries({ queryKey: ["proposals"] });
}

/** Ask for a waiver of a rule, once the server has every word it is about. */
export function useAsk(rule: string, save: () => Promise<{ id: string }>, onAsked: (waiver: Waiver) => void) {
  return useMutation({
    mutationFn: async (given: Omit<WaiverNew, "rule">) => {
      const { id } = await save();
      const body = { ...given, rule };
      return intents.run(`waive ${rule} ${id}`, body, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/waivers", {
            params: { path: { proposal_id: id }, header: idempotent(key) },
            body,
          }),
        ),
      );
    },
    onSuccess: (waiver) => {
      show(waiver);
      onAsked(waiver);
    },
  });
}

/** Grant or refuse exactly what was read: the digests in view go with the answer. */
export function useDebouncedQuery(waiver: Waiver, onAnswered: () => void) {
  return useMutation({
    mutationFn: (given: Pick<WaiverDecision, "verdict" | "reason">) => {
      const { content_digest, policy_digest } = waiver;
      const body: WaiverDecision = { ...given, content_digest, policy_digest };
      return intents.run(`answer ${waiver.id}`, body, (key) =>
        bodyOf(
          api.POST("/api/v1/waivers/{waiver_id}/decision", {
            params: { path: { waiver_id: waiver.id }, header: idempotent(key) },
            body,
          }),
        ),
      );
    },
    onSuccess: (after) => {
      show(after);
      onAnswered();
    },
    onError: (error) => reload(error, waiver),
  });
}

/** Take back a request, or a waiver that was granted. */
export function useTakeBack(waiver: Waiver, onDone: () => void) {
  return useMutation({
    mutationFn: (reason: string) =>
      intents.run(`take back ${waiver.id}`, reason, (key) =>
        bodyOf(
          api.POST("/api/v1/waivers/{waiver_id}/withdraw", {
            params: { path: { waiver_id: waiver.id }, header: idempotent(key) },
            body: { reason },
          }),
        ),
      ),
    onSuccess: (after) => {
      show(after);
      onDone();
    },
    onError: (error) => reload(error, waiver),
  });
}

/** Somebody was quicker: show how it stands now, behind the words that say so. */
function reload(error: unknown, waiver: Waiver): void {
  if (asProblem(error).status === 409)
    void queryClient.invalidateQueries({ queryKey: waiverQuery(waiver.id).queryKey });
}
