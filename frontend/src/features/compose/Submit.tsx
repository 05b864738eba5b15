import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import { proposalQuery, queryClient } from "../../api/queries";
import type { CheckResult, Finding } from "../../api/types";
import { listed } from "../../i18n/phrasing";
import { TextButton } from "../../ui/forms/TextButton";
import { dropUnsentWords, unsentWords } from "../../ui/forms/useUnsentWords";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import { isWaived } from "../waivers/waiverState";
import type { Saved } from "./autosave/autosave";
import css from "./Compose.module.css";
import { goTo } from "./fields/goToField";

type Props = { check: CheckResult | null; save: () => Promise<Saved & { id: string }>; again: boolean };

/** The last step: what is still open, with a way there, and the one button. */
export function Submit({ check, save, again }: Props) {
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
  const blocks = onePerRule(
    check?.evaluation.findings.filter(
      ({ severity, rule }) => severity === "block" && !isWaived(check, rule),
    ) ?? [],
  );
  const missing = check?.missing ?? [];
  return (
    <section className={css.submit} aria-label="Submit">
      {missing.length > 0 && (
        <div>
          <p>Still open:</p>
          <ul className={css.open}>
            {missing.map(({ pointer, sentence }) => (
              <li key={pointer}>
                <TextButton onClick={() => goTo(pointer)}>{sentence}</TextButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {blocks.length > 0 && (
        <p>
          To be fixed first:{" "}
          {blocks.map((finding, index) => (
            <span key={finding.rule}>
              {index > 0 && ", "}
              <TextButton onClick={() => goTo(finding.place.field)}>{finding.title.toLowerCase()}</TextButton>
            </span>
          ))}
          .
        </p>
      )}
      {submit.error && <Failed error={submit.error} />}
      <Button variant="filled" size="lg" loading={submit.isPending} onClick={() => submit.mutate()}>
        {again ? "Submit again" : "Submit for approval"}
      </Button>
    </section>
  );
}

const onePerRule = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.toReversed().map((finding) => [finding.rule, finding])).values(),
];
