/** The short names by which parts of a policy refer to each other, made from what people call them. */

import type { DraftPolicy, DraftRoute } from "./draft";
import { type Edit, type Path, put } from "./edits";

const LONGEST = 60;

/** "Payment & gifts, first" as "payment-gifts-first"; `fallback` where nothing of it can be used. */
export function slug(words: string, fallback: string): string {
  const made = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return made || fallback;
}

/** `wanted`, or the first of `wanted-2`, `wanted-3`… that is not taken. */
export function unique(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let count = 2; taken.includes(name); count++) name = `${wanted}-${count}`;
  return name;
}

/** Whether a name was only put there until its thing has a title. */
export const isMakeshift = (id: string): boolean => /^new-[a-z]+(-\d+)?$/.test(id);

export type Named = "text" | "rules" | "routes" | "windows" | "topics" | "extra_stages" | "reject_reasons";

/** Every id that a stage of this policy has. */
export const stageIds = ({ routes, extra_stages }: DraftPolicy): string[] =>
  [...routes.flatMap(({ stages }) => stages), ...extra_stages].map(({ id }) => id);

type Naming = { index: number; names: readonly string[] | null };

/** What names `from` in the lists at `path`/place/`field`, under its new name. */
const namedAnew = (path: Path, field: string, naming: readonly Naming[], from: string, to: string): Edit[] =>
  naming
    .filter(({ names }) => from && names?.includes(from))
    .map(({ index, names }) =>
      put(
        [...path, index, field],
        names?.map((name) => (name === from ? to : name)),
      ),
    );

const waiting = (stages: DraftPolicy["extra_stages"]): Naming[] =>
  stages.map(({ index, waits_for }) => ({ index, names: waits_for }));

/**
 * Rename a stage of a route, and let the stages that wait for it wait for it under its new name: those of its route, and
 * added ones where no other stage has the old name.
 */
export function stageRenamed(policy: DraftPolicy, route: DraftRoute, index: number, to: string): Edit[] {
  const from = route.stages[index]?.id ?? "";
  const at = ["routes", route.index, "stages"] as const;
  const alone = stageIds(policy).filter((id) => id === from).length === 1;
  return [
    put([...at, index, "id"], to),
    ...namedAnew(at, "waits_for", waiting(route.stages), from, to),
    ...(alone ? namedAnew(["extra_stages"], "waits_for", waiting(policy.extra_stages), from, to) : []),
  ];
}

/** Rename a thing of one of the policy's lists, and everything in the policy that refers to it by that name. */
export function renamed(policy: DraftPolicy, list: Named, index: number, to: string): Edit[] {
  const from = policy[list][index]?.id ?? "";
  const edits = [put([list, index, "id"], to)];
  if (list === "text" && from) {
    for (const rule of policy.rules) {
      if (rule.section === from) edits.push(put(["rules", rule.index, "section"], to));
    }
  }
  if (list === "rules" && from) {
    for (const window of policy.windows) {
      const severity = window.raises[from];
      if (severity === undefined) continue;
      edits.push(put(["windows", window.index, "raises", to], severity));
      edits.push(put(["windows", window.index, "raises", from], undefined));
    }
  }
  if (list === "extra_stages") {
    const adding = (things: readonly { index: number; adds: string[] }[]) =>
      things.map(({ index: at, adds }) => ({ index: at, names: adds }));
    edits.push(...namedAnew(["rules"], "adds", adding(policy.rules), from, to));
    edits.push(...namedAnew(["windows"], "adds", adding(policy.windows), from, to));
    edits.push(...namedAnew(["extra_stages"], "waits_for", waiting(policy.extra_stages), from, to));
  }
  return edits;
}
