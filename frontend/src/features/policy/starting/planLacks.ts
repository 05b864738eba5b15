/** What a communications plan lacks of the first one that goes with a policy to start from. */
import type { Plan } from "../../../api/types";
import type { StartingSet } from "./queries";

export type FirstPlan = Pick<StartingSet, "audiences" | "objectives">;

/** What of `set` the plan lacks: nothing where somebody has begun with that list. Null where it lacks none of it. */
export function lackingIn(plan: Pick<Plan, "audiences" | "objectives">, set: FirstPlan): FirstPlan | null {
  const audiences = plan.audiences.length ? [] : set.audiences;
  const objectives = plan.objectives.length ? [] : set.objectives;
  return audiences.length || objectives.length ? { audiences, objectives } : null;
}

/** What of `wanted` is still to be added to `present`: nothing where somebody has begun with words of their own. */
export function leftToAdd(present: readonly string[], wanted: readonly string[]): string[] {
  return present.every((each) => wanted.includes(each))
    ? wanted.filter((each) => !present.includes(each))
    : [];
}
