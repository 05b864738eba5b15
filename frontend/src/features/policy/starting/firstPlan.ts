/** Adding the first communications plan that goes with a policy to start from. */
import { idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { addAudience, addObjective } from "../../../api/planning";
import { planQuery, queryClient } from "../../../api/queries";
import { type FirstPlan, leftToAdd } from "./planLacks";

/** Add what of `set` the plan lacks as it stands now: a second try adds nothing twice. */
export async function firstPlan(set: FirstPlan): Promise<void> {
  const plan = await queryClient.fetchQuery({ ...planQuery, staleTime: 0 });
  const names = plan.audiences.map(({ name }) => name);
  const titles = plan.objectives.map(({ title }) => title);
  for (const name of leftToAdd(names, set.audiences)) await addNamed(name);
  for (const title of leftToAdd(titles, set.objectives)) await addTitled(title);
  await queryClient.invalidateQueries({ queryKey: planQuery.queryKey });
}

export function addNamed(name: string): Promise<unknown> {
  const body = { name, retired: false };
  return intents.run("add audience", body, (key) => addAudience(body, idempotent(key)));
}

export function addTitled(title: string): Promise<unknown> {
  const body = { title, description: "", retired: false };
  return intents.run("add objective", body, (key) => addObjective(body, idempotent(key)));
}
