import type { ProposalView } from "../../../api/types";
import { PROPOSAL_STATES } from "../../../i18n/phrasing";
import { Button } from "../../../ui/controls/Button";
import verbs from "../../../ui/forms/Verbs.module.css";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Sheet } from "../../../ui/layout/Sheet";
import { When } from "../../../ui/text/When";
import { DONE, deciderOf, decisionsOf } from "../decisions";

/** Said in the open sheet when somebody else has decided meanwhile: who, when and why. Nothing of one's own was counted. */
export function DecidedElsewhere({ proposal, onClose }: { proposal: ProposalView; onClose: () => void }) {
  const last = decisionsOf(proposal).at(-1);
  return (
    <Sheet open onClose={onClose} title="This is decided already">
      <div className={verbs.sheet} role="alert">
        {last ? (
          <p className={verbs.sentence}>
            {deciderOf(last.seat)} {DONE[last.seat.state]} <When at={last.seat.decided_at} />
            {last.seat.reason ? (
              <>
                :{" "}
                <q className={css.q} dir="auto">
                  {last.seat.reason}
                </q>
              </>
            ) : (
              ", without a reason."
            )}
          </p>
        ) : (
          <p className={verbs.sentence}>
            It is no longer with you. It now stands as:{" "}
            {PROPOSAL_STATES[proposal.summary.state].toLowerCase()}.
          </p>
        )}
        <p>Nothing of yours was counted, and nothing more is asked of you here.</p>
        <div className={verbs.answers}>
          <Button variant="filled" onClick={onClose}>
            See what was decided
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
