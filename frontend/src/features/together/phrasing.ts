import { counted } from "../../i18n/phrasing";

/** "You approved 3 proposals. 1 was not approved: it says above why." */
export function howItWent(outcomes: readonly unknown[]): string {
  const approved = outcomes.filter((one) => one === "approved").length;
  const failed = outcomes.length - approved;
  const first = approved ? `You approved ${counted(approved, "proposal")}.` : "Nothing was approved.";
  return failed ? `${first} ${counted(failed, "was", "were")} not approved: it says above why.` : first;
}
