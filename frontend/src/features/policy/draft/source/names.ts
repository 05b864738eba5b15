/** The short names by which parts of a policy refer to each other, made from what people call them. */

import type { DraftPolicy, DraftRoute } from "./draft";
import { type Edit, put } from "./edits";

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

type Named = "text" | "rules" | "routes" | "windows" | "topics";

/** Rename a stage of a route, and let the stages that wait for it wait for it under its new name. */
export function stageRenamed(route: DraftRoute, index: number, to: string): Edit[] {
  const from = route.stages[index]?.id ?? "";
  const at = ["routes", route.index, "stages"] as const;
  const waiting = route.stages.filter(({ waits_for }) => from && waits_for?.includes(from));
  return [
    put([...at, index, "id"], to),
    ...waiting.map(({ index: other, waits_for }) =>
      put(
        [...at, other, "waits_for"],
        waits_for?.map((each) => (each === from ? to : each)),
      ),
    ),
  ];
}

/** Rename a section, rule, way, period or topic, and everything in the policy that refers to it by that name. */
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
  return edits;
}
