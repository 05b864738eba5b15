import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { proposalQuery, queryClient } from "../../../api/queries";
import type { ProposalView } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { ReasonSheet } from "../../../ui/forms/ReasonSheet";
import { dropUnsentWords } from "../../../ui/forms/useUnsentWords";
import css from "../../../ui/forms/Verbs.module.css";
import { say } from "../../../ui/states/messages";

/** For whoever approved it: taking that back, with a reason, while it is not due to appear. */
export function TakeBack({ proposal, onDone }: { proposal: ProposalView; onDone?: () => void }) {
  const [open, setOpen] = useState(false);
  const { id, author } = proposal.summary;
  const takeBack = useMutation({
    mutationFn: (reason: string) =>
      intents.run(`take back ${id}`, reason, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/take-back", {
            params: { path: { proposal_id: id }, header: idempotent(key) },
            body: { reason },
          }),
        ),
      ),
    onSuccess: (view) => {
      dropUnsentWords(`take-back.${id}`);
      queryClient.setQueryData(proposalQuery(id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["proposals"] });
      setOpen(false);
      onDone?.();
      say(`Taken back. Your stage decides again, and ${author.name} sees your reason.`);
    },
  });
  if (!proposal.can_take_back) return null;
  return (
    <section className={css.authorVerbs} aria-label="Your approval">
      <Button onClick={() => setOpen(true)}>Take your approval back</Button>
      {open && (
        <ReasonSheet
          title="Take your approval back?"
          lead={`It is not approved until your stage has decided again: you, and those who were asked with you. What other stages approved stands. ${author.name} and everyone who approved it see your reason.`}
          label="Why do you take it back?"
          act="Take it back"
          keep={`take-back.${id}`}
          error={takeBack.error}
          busy={takeBack.isPending}
          onClose={() => setOpen(false)}
          onReason={(reason) => takeBack.mutate(reason)}
        />
      )}
    </section>
  );
}
