import { useMutation } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { proposalQuery, queryClient } from "../../../api/queries";
import { useMay } from "../../../api/session";
import type { ProposalView } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { ReasonSheet } from "../../../ui/forms/ReasonSheet";
import { dropUnsentWords } from "../../../ui/forms/useUnsentWords";
import css from "../../../ui/forms/Verbs.module.css";
import { say } from "../../../ui/states/messages";
import { DiscardSheet } from "../../lists/DiscardSheet";
import { mayStartLike, StartLike } from "../../lists/StartLike";

/** What others than the decider may do: go on writing, withdraw, discard, ask anew who decides, start a new one like it. */
export function AuthorVerbs({ proposal }: { proposal: ProposalView }) {
  const [open, setOpen] = useState<"withdraw" | "discard" | "reroute">();
  const router = useRouter();
  const { actions, id } = proposal.summary;
  const close = () => setOpen(undefined);
  const may = (action: string) => actions.includes(action);
  const proposes = useMay()("proposal.create");
  const acts = ["changeDraft", "withdrawProposal", "discardProposal", "rerouteProposal"].some(may);
  if (!acts && !mayStartLike(proposal.summary, proposes)) return null;
  return (
    <section className={css.authorVerbs} aria-label="What you can do">
      {may("changeDraft") && (
        <Button
          variant="filled"
          renderRoot={(props) => <Link {...props} to="/propose/$proposalId" params={{ proposalId: id }} />}
        >
          {["changes_requested", "lapsed"].includes(proposal.summary.state)
            ? "Change the words"
            : "Go on writing"}
        </Button>
      )}
      {may("withdrawProposal") && <Button onClick={() => setOpen("withdraw")}>Withdraw it</Button>}
      {may("discardProposal") && <Button onClick={() => setOpen("discard")}>Discard the draft</Button>}
      {may("rerouteProposal") && (
        <Button onClick={() => setOpen("reroute")}>Check again who must decide</Button>
      )}
      <StartLike proposal={proposal.summary} />
      {open === "withdraw" && <Withdraw id={id} onClose={close} />}
      {open === "reroute" && <Reroute id={id} onClose={close} />}
      {open === "discard" && (
        <DiscardSheet
          proposal={proposal.summary}
          onClose={close}
          onGone={() => router.navigate({ to: "/desk", replace: true })}
        />
      )}
    </section>
  );
}

type Act = { id: string; onClose: () => void };

function took(act: string, id: string, view: ProposalView, words: string, onClose: () => void): void {
  dropUnsentWords(`${act}.${id}`);
  queryClient.setQueryData(proposalQuery(id).queryKey, view);
  void queryClient.invalidateQueries({ queryKey: ["proposals"] });
  onClose();
  say(words);
}

function Withdraw({ id, onClose }: Act) {
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

function Reroute({ id, onClose }: Act) {
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
