import { Link, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useMay } from "../../../api/session";
import type { ProposalView } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import css from "../../../ui/forms/Verbs.module.css";
import { mayStartLike, StartLike } from "../../lists/StartLike";

// Fetched by whoever presses for one of them.
const DiscardSheet = lazy(async () => ({ default: (await import("../../lists/DiscardSheet")).DiscardSheet }));
const Withdraw = lazy(async () => ({ default: (await import("./AuthorSheets")).Withdraw }));
const Reroute = lazy(async () => ({ default: (await import("./AuthorSheets")).Reroute }));

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
      <Suspense fallback={null}>
        {open === "withdraw" && <Withdraw id={id} onClose={close} />}
        {open === "reroute" && <Reroute id={id} onClose={close} />}
        {open === "discard" && (
          <DiscardSheet
            proposal={proposal.summary}
            onClose={close}
            onGone={() => router.navigate({ to: "/desk", replace: true })}
          />
        )}
      </Suspense>
    </section>
  );
}
