import { useMutation } from "@tanstack/react-query";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { proposalQuery, queryClient } from "../../../api/queries";
import type { ProposalView } from "../../../api/types";
import { ReasonSheet } from "../../../ui/forms/ReasonSheet";
import { dropUnsentWords } from "../../../ui/forms/useUnsentWords";
import { say } from "../../../ui/states/messages";

type Act = { id: string; onClose: () => void };

function took(act: string, id: string, view: ProposalView, words: string, onClose: () => void): void {
  dropUnsentWords(`${act}.${id}`);
  queryClient.setQueryData(proposalQuery(id).queryKey, view);
  void queryClient.invalidateQueries({ queryKey: ["proposals"] });
  onClose();
  say(words);
}

/** Taking one's proposal back, with a reason. */
export function Withdraw({ id, onClose }: Act) {
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      intents.run(`withdraw ${id}`, reason, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/withdraw", {
            params: { path: { proposal_id: id }, header: idempotent(key) },
            body: { reason },
          }),
        ),
      ),
    onSuccess: (view) => took("withdraw", id, view, "Withdrawn. Nobody is asked any more.", onClose),
  });
  return (
    <ReasonSheet
      title="Withdraw it"
      lead="Nobody is asked any more and it will not be published. You can propose it again later."
      label="Why do you withdraw it?"
      act="Withdraw it"
      keep={`withdraw.${id}`}
      error={withdraw.error}
      busy={withdraw.isPending}
      onClose={onClose}
      onReason={(reason) => withdraw.mutate(reason)}
    />
  );
}

/** Asking anew whoever holds the roles today. */
export function Reroute({ id, onClose }: Act) {
  const reroute = useMutation({
    mutationFn: (reason: string) =>
      intents.run(`reroute ${id}`, reason, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/reroute", {
            params: { path: { proposal_id: id }, header: idempotent(key) },
            body: { reason },
          }),
        ),
      ),
    onSuccess: (view) => took("reroute", id, view, "The people who decide were asked anew.", onClose),
  });
  return (
    <ReasonSheet
      title="Check again who must decide"
      lead="The route was fixed when this was submitted. It is worked out again from the policy and the roles of today."
      label="Why is that needed?"
      act="Ask anew"
      keep={`reroute.${id}`}
      error={reroute.error}
      busy={reroute.isPending}
      onClose={onClose}
      onReason={(reason) => reroute.mutate(reason)}
    />
  );
}
