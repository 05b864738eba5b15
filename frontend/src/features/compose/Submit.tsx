import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import { proposalQuery, queryClient } from "../../api/queries";
import { listed } from "../../i18n/phrasing";
import { Button } from "../../ui/controls/Button";
import { dropUnsentWords, unsentWords } from "../../ui/forms/useUnsentWords";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import type { Saved } from "./autosave/autosave";
import css from "./Compose.module.css";

type Props = { save: () => Promise<Saved & { id: string }>; again: boolean };

/** The last step: the one button, and why it was refused if it was. */
export function Submit({ save, again }: Props) {
  const router = useRouter();
  const submit = useMutation({
    mutationFn: async () => {
      const { id, etag } = await save();
      const answer = unsentWords(`answer.${id}`).trim();
      return intents.run(`submit ${id}`, { etag, answer }, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/submit", {
            params: { path: { proposal_id: id }, header: { ...ifMatch(etag), ...idempotent(key) } },
            body: { answer },
          }),
        ),
      );
    },
    onSuccess: async (view) => {
      dropUnsentWords(`answer.${view.summary.id}`);
      queryClient.setQueryData(proposalQuery(view.summary.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["proposals"] });
      await router.navigate({ to: "/proposals/$proposalId", params: { proposalId: view.summary.id } });
      const asked = listed(view.summary.with_whom, "or");
      say(asked ? `Submitted. ${asked} is asked first.` : "Submitted.");
    },
  });
  return (
    <section className={css.submit} aria-label="Submit">
      {submit.error && <Failed error={submit.error} />}
      <Button variant="filled" size="lg" loading={submit.isPending} onClick={() => submit.mutate()}>
        {again ? "Submit again" : "Submit for approval"}
      </Button>
    </section>
  );
}
