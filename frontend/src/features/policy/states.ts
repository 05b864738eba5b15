import type { PolicySummary } from "../../api/types";

export const POLICY_STATES: Record<PolicySummary["state"], string> = {
  draft: "Draft",
  in_review: "In review",
  in_force: "In force",
  superseded: "Superseded",
  discarded: "Discarded",
};
