import { useMutation } from "@tanstack/react-query";
import { api } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { ProposalSummary } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import css from "../../ui/forms/Verbs.module.css";
import { Sheet } from "../../ui/layout/Sheet";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";

type Props = { proposal: ProposalSummary; onClose: () => void; onGone?: () => Promise<void> };

/** Asks once before a draft goes, and says what goes with it. */
export function DiscardSheet({ proposal: { id, title }, onClose, onGone }: Props) {
  const discard = useMutation({
    mutationFn: () =>
      api.DELETE("/api/v1/proposals/{proposal_id}", {
        params: { path: { proposal_id: id } },
      }),
    onSuccess: async () => {
      await onGone?.();
      onClose();
      void queryClient.invalidateQueries({ queryKey: ["proposals"] });
      say(`The draft “${title}” is gone.`);
    },
  });
  return (
    <Sheet open onClose={onClose} title="Discard the draft?">
      <div className={css.sheet}>
        <p>
          The words and pictures of “{title}” will be gone for good, and so will any exception you asked for.
          Nobody was asked to decide on it.
        </p>
        {discard.error && <Failed error={discard.error} />}
        <div className={css.answers}>
          <Button variant="filled" onClick={onClose}>
            Keep it
          </Button>
          <Button data-tone="stop" loading={discard.isPending} onClick={() => discard.mutate()}>
            Discard it
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
