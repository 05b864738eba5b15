import { lazy, Suspense, useState } from "react";
import type { Brief, ProposalView, Verdict } from "../../../api/types";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../../../ui/forms/Verbs.module.css";
import { Shape, type ShapeName } from "../../../ui/states/StateWord";
import { BeforeYouDecide } from "../brief/BeforeYouDecide";
import { WhyMe } from "../brief/WhyMe";
import { Unsettled } from "../discussion/Unsettled";
import { ApproveSheet } from "./ApproveSheet";
import { DecidedElsewhere } from "./DecidedElsewhere";
import { useDecide } from "./useDecide";

// Fetched by the few who press for them: whoever approves never loads them.
const StepAsideSheet = lazy(async () => ({ default: (await import("./StepAsideSheet")).StepAsideSheet }));
const WordsSheet = lazy(async () => ({ default: (await import("./WordsSheet")).WordsSheet }));
const SuggestSheet = lazy(async () => ({ default: (await import("./SuggestSheet")).SuggestSheet }));

type Props = {
  proposal: ProposalView;
  brief: Brief;
  moved: boolean;
  changeShown: boolean;
  onSee: () => void;
  onDecided: (verdict: Verdict) => void;
  onStale: () => void;
};

/** What the decider can do: nothing, let somebody else decide, or one of three verbs. */
export function Deciding({ proposal, brief, moved, changeShown, onSee, onDecided, onStale }: Props) {
  const [open, setOpen] = useState<Verdict>();
  const [suggesting, setSuggesting] = useState(false);
  const decide = useDecide(proposal.summary.id, brief, proposal.outlook, onDecided, onStale);
  const close = () => {
    setOpen(undefined);
    decide.reset();
  };
  const mine = proposal.summary.actions.includes("decide");
  if (!mine && !open) return null;
  if (!mine && !decide.isPending) return <DecidedElsewhere proposal={proposal} onClose={close} />;
  const works = proposal.outlook?.verdicts ?? [];
  const sheet = { proposal, brief, decide, onClose: close };
  return (
    <>
      <Unsettled id={proposal.summary.id} />
      <BeforeYouDecide proposal={proposal} brief={brief} changeShown={changeShown} />
      <section className={css.verbs} aria-label="Your decision">
        {moved ? (
          <p className={css.wait}>
            This changed while you read. <TextButton onClick={onSee}>See what changed</TextButton>
          </p>
        ) : (
          <Verbs works={works} onVerb={setOpen} />
        )}
      </section>
      <WhyMe proposal={proposal} />
      {!moved && (
        <p>
          Only the words are not quite right?{" "}
          <TextButton onClick={() => setSuggesting(true)}>Suggest other words</TextButton>
        </p>
      )}
      <Suspense fallback={null}>
        {suggesting && (
          <SuggestSheet proposal={proposal} brief={brief} onClose={() => setSuggesting(false)} />
        )}
        {open === "recuse" && <StepAsideSheet {...sheet} />}
        {open === "request_changes" && <WordsSheet key="ask" verdict="request_changes" {...sheet} />}
        {open === "reject" && <WordsSheet key="reject" verdict="reject" {...sheet} />}
      </Suspense>
      {works.includes("recuse") && (
        <p>
          Is it your own project, or a friend’s?{" "}
          <TextButton onClick={() => setOpen("recuse")}>Let somebody else decide</TextButton>
        </p>
      )}
      {open === "approve" && <ApproveSheet {...sheet} />}
    </>
  );
}

const VERBS: [Verdict, ShapeName, string][] = [
  ["approve", "tick", "Approve"],
  ["request_changes", "back", "Ask for a change"],
  ["reject", "cross", "Reject"],
];

/** The verbs that would work, alike in weight: none is suggested. They stand after everything there is to judge. */
function Verbs({ works, onVerb }: { works: readonly Verdict[]; onVerb: (verdict: Verdict) => void }) {
  return (
    <div className={css.three}>
      {VERBS.filter(([verdict]) => works.includes(verdict)).map(([verdict, shape, words]) => (
        <button key={verdict} type="button" onClick={() => onVerb(verdict)}>
          <Shape name={shape} /> {words}
        </button>
      ))}
    </div>
  );
}
