/** What can be approved in one go: what waits for the reader's decision and is low risk by the policy. */
import type { Desk, DeskItem } from "../../api/types";

export const lowRisk = (desk: Pick<Desk, "waiting_for_you">): DeskItem[] =>
  desk.waiting_for_you.filter(({ proposal }) => proposal.low_risk && proposal.actions.includes("decide"));
