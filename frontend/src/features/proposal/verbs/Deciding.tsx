import { useState } from "react";
import type { Brief, ProposalView, Verdict } from "../../../api/types";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../../../ui/forms/Verbs.module.css";
import { Shape } from "../../../ui/states/StateWord";
import { IfYouDoNothing } from "../brief/IfYouDoNothing";
import { ApproveSheet } from "./ApproveSheet";
import { StepAsideSheet } from "./StepAsideSheet";
import { useDecide } from "./useDecide";
import { WordsSheet } from "./WordsSheet";

type Props = {
  proposal: ProposalView;
  brief: Brief;
  moved: boolean;
  onSee: () => void;
  onDecided: (verdict: Verdict) => void;
  onStale: () => void;
};

/** What the decider can do: nothing, step aside, or one of three verbs. */
export function Deciding({ proposal, brief, moved, onSee, onDecided, onStale }: Props) {
  const [open, setOpen] = useState<Verdict>();
  const decide = useDecide(proposal.summary.id, brief, proposal.outlook, onDecided, onStale);
  const close = () => {
    setOpen(undefined);
    decide.reset();
  };
  const sheet = { proposal, brief, decide, onClose: close };
  return (
    <>
      <IfYouDoNothing brief={brief}>
        <p>
          Too close to it? <TextButton onClick={() => setOpen("recuse")}>Step aside</TextButton>, and somebody
          else decides.
        </p>
      </IfYouDoNothing>
      <section className={css.verbs} aria-label="Your decision">
        {moved ? (
          <p className={css.wait}>
            This changed while you read. <TextButton onClick={onSee}>See what changed</TextButton>
          </p>
        ) : (
          <Verbs onVerb={setOpen} />
        )}
      </section>
      {open === "approve" && <ApproveSheet {...sheet} />}
      {open === "request_changes" && <WordsSheet key="ask" verdict="request_changes" {...sheet} />}
      {open === "reject" && <WordsSheet key="reject" verdict="reject" {...sheet} />}
      {open === "recuse" && <StepAsideSheet {...sheet} />}
    </>
  );
}

/** The three verbs, alike in weight: none is suggested. On a phone they stay within the thumb's reach. */
function Verbs({ onVerb }: { onVerb: (verdict: Verdict) => void }) {
  return (
    <div className={css.three}>
      <button type="button" onClick={() => onVerb("approve")}>
        <Shape name="tick" /> Approve
      </button>
      <button type="button" onClick={() => onVerb("request_changes")}>
        <Shape name="back" /> Ask for a change
      </button>
      <button type="button" onClick={() => onVerb("reject")}>
        <Shape name="cross" /> Reject
      </button>
    </div>
  );
}
