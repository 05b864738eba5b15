/** In which order stages are decided, where some are decided at the same time: what to show together, and what each waits for. */
import { listed } from "./phrasing";

type Ordered = { id: string; title: string; waits_for?: readonly string[] | null | undefined };

/** What a stage waits for, by id; one that does not say waits for the one before it. Names that are not among them are no wait. */
function waitsOf(stages: readonly Ordered[]): Map<string, string[]> {
  const known = new Set(stages.map(({ id }) => id));
  return new Map(
    stages.map(({ id, waits_for }, at) => {
      const before = stages[at - 1];
      const named = waits_for ?? (before ? [before.id] : []);
      return [id, named.filter((each) => known.has(each) && each !== id)];
    }),
  );
}

/**
 * The stages in steps: those of one step may be decided at the same time, each once everything it waits for is done. Stages that
 * wait in a circle, which a policy in force never has, stand by themselves at the end.
 */
export function inSteps<T extends Ordered>(stages: readonly T[]): T[][] {
  const waits = waitsOf(stages);
  const steps: T[][] = [];
  const done = new Set<string>();
  let left = [...stages];
  while (left.length > 0) {
    const ready = left.filter(({ id }) => waits.get(id)?.every((each) => done.has(each)));
    const step = ready.length > 0 ? ready : left.slice(0, 1);
    for (const { id } of step) done.add(id);
    steps.push(step);
    left = left.filter((stage) => !step.includes(stage));
  }
  return steps;
}

/** When a stage begins, in a sentence; nothing where the order of the steps says it. */
export function beginsWords(stage: Ordered, stages: readonly Ordered[]): string {
  const steps = inSteps(stages);
  const at = steps.findIndex((step) => step.some(({ id }) => id === stage.id));
  const waited = waitsOf(stages).get(stage.id) ?? [];
  const before = steps[at - 1]?.map(({ id }) => id) ?? [];
  if (before.length === waited.length && before.every((id) => waited.includes(id))) return "";
  const titles = stages.filter(({ id }) => waited.includes(id)).map(({ title }) => `“${title}”`);
  return titles.length ? `Begins once ${listed(titles)} ${titles.length === 1 ? "is" : "are"} done.` : "";
}
