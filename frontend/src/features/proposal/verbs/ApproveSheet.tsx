import { Button } from "@mantine/core";
import type { Brief, ProposalView } from "../../../api/types";
import { roleName } from "../../../i18n/phrasing";
import verbs from "../../../ui/forms/Verbs.module.css";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Sheet } from "../../../ui/layout/Sheet";
import { Failed } from "../../../ui/states/states";
import { useMySeat } from "../useProposal";
import type { Decide } from "./useDecide";

type Props = { proposal: ProposalView; brief: Brief; decide: Decide; onClose: () => void };

/** The one confirmation: a sentence that says what will happen, where and when. */
export function ApproveSheet({ proposal, brief, decide, onClose }: Props) {
  const seat = useMySeat(proposal);
  const role = seat?.who.roles[0];
  const open = brief.evaluation.findings.length;
  return (
    <Sheet open onClose={onClose} title="Approve these words?">
      <div className={verbs.sheet}>
        <p className={verbs.sentence}>{proposal.outlook?.sentence}</p>
        <p className={css.quiet}>
          You approve revision {brief.revision}, exactly as you read it{role ? `, as ${roleName(role)}` : ""}.
          {open > 0 &&
            ` The record will say that you saw ${open === 1 ? "the one remark" : `all ${open} remarks`} about it.`}{" "}
          It cannot be undone.
        </p>
        {decide.error && <Failed error={decide.error} />}
        <div className={verbs.answers}>
          <Button
            variant="filled"
            loading={decide.isPending}
            onClick={() => decide.mutate({ verdict: "approve", reason: "", quotes: [] })}
          >
            Yes, approve
          </Button>
          <Button onClick={onClose}>Not yet</Button>
        </div>
      </div>
    </Sheet>
  );
}
