import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { proposalQuery, queryClient, suggestionsQuery } from "../../../api/queries";
import { useSession } from "../../../api/session";
import type { ProposalView, Suggestion } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { Textarea } from "../../../ui/controls/fields";
import { FormSheet } from "../../../ui/forms/FormSheet";
import { dropUnsentWords, useUnsentWords } from "../../../ui/forms/useUnsentWords";
import verbs from "../../../ui/forms/Verbs.module.css";
import css from "../../../ui/layout/DecisionPage.module.css";
import { say } from "../../../ui/states/messages";
import { Failed, Loaded } from "../../../ui/states/states";
import { DiffText } from "../../../ui/text/DiffText";
import { When } from "../../../ui/text/When";

/** Other words that were suggested and wait for the author's answer, each beside the words that are there. */
export function Suggestions({ proposal }: { proposal: ProposalView }) {
  const { id } = proposal.summary;
  const waiting = proposal.open_suggestions > 0;
  const suggestions = useQuery({ ...suggestionsQuery(id), enabled: waiting });
  if (!waiting) return null;
  return (
    <section className={css.changed} aria-labelledby="suggested">
      <h2 id="suggested">Other words were suggested</h2>
      <Loaded query={suggestions} what="what was suggested" lines={3}>
        {(found) =>
          found
            .filter((one) => one.state === "open")
            .map((one) => <One key={one.id} one={one} proposal={proposal} />)
        }
      </Loaded>
    </section>
  );
}

function One({ one, proposal }: { one: Suggestion; proposal: ProposalView }) {
  const { member_id } = useSession();
  const [declining, setDeclining] = useState(false);
  const answers = useAnswers(proposal.summary.id, one);
  const mine = proposal.summary.author.id === member_id;
  return (
    <article className={css.suggestion}>
      <p>
        {one.who.id === member_id ? "You suggested this" : `${one.who.name} suggested this`}{" "}
        <When at={one.suggested_at} />
        {one.note && (
          <>
            :{" "}
            <q className={css.q} dir="auto">
              {one.note}
            </q>
          </>
        )}
      </p>
      <dl className={css.diff}>
        {one.fields.map((field) => (
          <div key={field.field}>
            <dt>{field.label}</dt>
            <dd dir="auto">
              <DiffText parts={field.parts} />
            </dd>
          </div>
        ))}
      </dl>
      {mine && (
        <>
          <p className={css.quiet}>
            If you take these words over, everyone is asked about them anew, unless the policy calls the
            change trivial.
          </p>
          {answers.accept.error && <Failed error={answers.accept.error} />}
          <div className={verbs.answers}>
            <Button
              variant="filled"
              loading={answers.accept.isPending}
              onClick={() => answers.accept.mutate()}
            >
              Take these words over
            </Button>
            <Button onClick={() => setDeclining(true)}>Keep mine</Button>
          </div>
        </>
      )}
      {one.who.id === member_id && (
        <>
          {answers.withdraw.error && <Failed error={answers.withdraw.error} />}
          <Button loading={answers.withdraw.isPending} onClick={() => answers.withdraw.mutate()}>
            Take your suggestion back
          </Button>
        </>
      )}
      {declining && (
        <Decline
          id={one.id}
          who={one.who.name}
          error={answers.decline.error}
          busy={answers.decline.isPending}
          onClose={() => setDeclining(false)}
          onDecline={(reason) => answers.decline.mutate(reason)}
        />
      )}
    </article>
  );
}

type DeclineProps = {
  id: string;
  who: string;
  error: unknown;
  busy: boolean;
  onClose: () => void;
  onDecline: (reason: string) => void;
};

function Decline({ id, who, error, busy, onClose, onDecline }: DeclineProps) {
  const [reason, setReason] = useUnsentWords(`decline.${id}`);
  return (
    <FormSheet
      title="Keep your words?"
      act="Keep mine"
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => onDecline(reason.trim())}
    >
      <p>{who} is told, and still decides.</p>
      <Textarea
        data-first
        label="Why? (you need not say)"
        minRows={2}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormSheet>
  );
}

/** What can be done with one suggestion. */
function useAnswers(id: string, one: Suggestion) {
  const params = (key: string) => ({
    path: { proposal_id: id, suggestion_id: one.id },
    header: idempotent(key),
  });
  const took = (words: string) => (view: ProposalView) => {
    dropUnsentWords(`decline.${one.id}`);
    queryClient.setQueryData(proposalQuery(id).queryKey, view);
    void queryClient.invalidateQueries({ queryKey: ["proposals"] });
    say(words);
  };
  return {
    accept: useMutation({
      mutationFn: () =>
        intents.run(`accept ${one.id}`, null, (key) =>
          bodyOf(
            api.POST("/api/v1/proposals/{proposal_id}/suggestions/{suggestion_id}/acceptance", {
              params: params(key),
            }),
          ),
        ),
      onSuccess: took("Taken over. Everyone is asked about the new words."),
    }),
    decline: useMutation({
      mutationFn: (reason: string) =>
        intents.run(`decline ${one.id}`, reason, (key) =>
          bodyOf(
            api.POST("/api/v1/proposals/{proposal_id}/suggestions/{suggestion_id}/refusal", {
              params: params(key),
              body: { reason },
            }),
          ),
        ),
      onSuccess: took(`Your words stay. ${one.who.name} is told.`),
    }),
    withdraw: useMutation({
      mutationFn: () =>
        intents.run(`withdraw suggestion ${one.id}`, null, (key) =>
          bodyOf(
            api.POST("/api/v1/proposals/{proposal_id}/suggestions/{suggestion_id}/withdrawal", {
              params: params(key),
            }),
          ),
        ),
      onSuccess: took("Taken back."),
    }),
  };
}
