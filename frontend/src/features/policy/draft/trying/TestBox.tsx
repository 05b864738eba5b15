import { useQuery } from "@tanstack/react-query";
import { planQuery, proposalQuery } from "../../../../api/queries";
import { Failed } from "../../../../ui/states/states";
import panes from "../panes/Panes.module.css";
import { tried } from "../state/draftApi";
import { useEditing } from "../state/editingContext";
import { useDebouncedQuery } from "../state/useDebouncedQuery";
import { contentOf, MINE, type Trial } from "./phrasing";
import { SideBySide } from "./SideBySide";
import { TrialForm } from "./TrialForm";
import css from "./Trying.module.css";

type Props = { trial: Trial; onTrial: (trial: Trial) => void };

/** Try the draft: write something, and read what the draft says about it beside what the policy in force says. */
export function TestBox({ trial, onTrial }: Props) {
  const { source, validation } = useEditing();
  const plan = useQuery(planQuery);
  const picked = useQuery({
    ...proposalQuery(trial.proposal),
    enabled: trial.kind === MINE && trial.proposal !== "",
  });
  const content = contentOf(trial, picked.data?.content ?? null);
  const valid = validation.last?.asked === source ? validation.last.result.valid : null;
  const question = content && valid ? { source, content } : null;
  const answer = useDebouncedQuery(
    question,
    JSON.stringify(question),
    (asked, signal) => tried(asked.source, asked.content, signal),
    200,
  );
  return (
    <div className={`${panes.pane} ${css.box}`}>
      <TrialForm trial={trial} onTrial={onTrial} channels={plan.data?.channels ?? []} />
      {picked.error && <Failed error={picked.error} again={() => void picked.refetch()} />}
      {answer.problem && <Failed error={answer.problem} again={answer.again} />}
      {valid === false && content && (
        <p className={panes.quiet}>
          The draft has things to correct. What it says now is shown once they are
          {answer.last ? "; this is from before" : ""}.
        </p>
      )}
      {!content && <p className={panes.quiet}>What you write here is kept nowhere and sent to nobody.</p>}
      {content && answer.last && !answer.problem && <SideBySide tried={answer.last.result} />}
    </div>
  );
}
