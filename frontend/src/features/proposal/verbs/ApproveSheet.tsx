import type { Brief, ProposalView } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { Textarea } from "../../../ui/controls/fields";
import { useUnsentWords } from "../../../ui/forms/useUnsentWords";
import verbs from "../../../ui/forms/Verbs.module.css";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Sheet } from "../../../ui/layout/Sheet";
import { Failed } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { takeBackWords } from "../takingBack";
import type { Decide } from "./useDecide";

type Props = { proposal: ProposalView; brief: Brief; decide: Decide; onClose: () => void };

/** The one confirmation: a sentence that says what will happen, where and when, and room for a note that need not be used. */
export function ApproveSheet({ proposal, brief, decide, onClose }: Props) {
  const dates = useDates();
  const [note, setNote] = useUnsentWords(`approve.${proposal.summary.id}.${brief.revision}`);
  return (
    <Sheet open onClose={onClose} title="Approve these words?">
      <div className={verbs.sheet}>
        <p className={verbs.sentence}>{proposal.outlook?.sentence}</p>
        <Textarea
          label="A note for the others, if you like"
          description="Without one, they read that you gave no reason."
          minRows={1}
          maxRows={6}
          maxLength={4000}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <p className={css.quiet}>
          The record keeps these exact words, what you were shown about them, and this sentence. Can it be
          taken back? {takeBackWords(proposal, brief, dates)}
        </p>
        {decide.error && <Failed error={decide.error} />}
        <div className={verbs.answers}>
          <Button
            variant="filled"
            loading={decide.isPending}
            onClick={() => decide.mutate({ verdict: "approve", reason: note.trim(), quotes: [] })}
          >
            Yes, approve
          </Button>
          <Button onClick={onClose}>Not yet</Button>
        </div>
      </div>
    </Sheet>
  );
}
