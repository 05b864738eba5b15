import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMay } from "../../../api/session";
import type { ProposalView } from "../../../api/types";
import { Remark } from "../../../ui/states/states";
import { acknowledgementQuery } from "../../policy/reading/queries";

/** Said while people decide under a version that is no longer in force: what happens once they have approved. */
export function OlderPolicy({ proposal: { summary, review } }: { proposal: ProposalView }) {
  const may = useMay();
  const { data } = useQuery({ ...acknowledgementQuery, enabled: may("policy.read") });
  const now = data?.version;
  if (summary.state !== "in_review" || !review || !now || now.id === review.policy_id) return null;
  return (
    <Remark title="The policy has changed since this was submitted">
      <p>
        Once it is approved, it is checked against the policy that applies now, and loses the approval at once
        if that does not allow it.{" "}
        <Link to="/policy/versions/$versionId" params={{ versionId: now.id }}>
          Read what changed
        </Link>
      </p>
    </Remark>
  );
}
