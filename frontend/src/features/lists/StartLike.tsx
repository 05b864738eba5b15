import { useMay } from "../../api/session";
import type { ProposalSummary } from "../../api/types";
import { KINDS } from "../../kinds/register";
import { Button } from "../../ui/controls/Button";
import { Failed } from "../../ui/states/states";
import { useStartLike } from "./useStartLike";

/** "Start a new one like this", for who may propose, where these pages know how to write one. */
export function StartLike({ proposal }: { proposal: ProposalSummary }) {
  const may = useMay();
  const start = useStartLike();
  if (!mayStartLike(proposal, may("proposal.create"))) return null;
  return (
    <>
      <Button loading={start.isPending} onClick={() => start.mutate(proposal.id)}>
        Start a new one like this
      </Button>
      {start.error && <Failed error={start.error} />}
    </>
  );
}

/** Whether it is offered: not while somebody is asked to decide, nor on a draft, which is gone on with. */
export const mayStartLike = ({ actions, state, kind }: ProposalSummary, proposes: boolean): boolean =>
  proposes && state !== "draft" && !actions.includes("decide") && KINDS.some((each) => each.kind === kind);
