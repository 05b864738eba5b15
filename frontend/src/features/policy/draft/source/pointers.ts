/** JSON Pointers: how the server names a place in the document, and how a form finds the problems of its fields. */
import type { Path } from "./edits";

export type Placed = { pointer: string; message: string; fix?: string | null; line?: number | null };

const written = (step: string | number): string => String(step).replace(/~/g, "~0").replace(/\//g, "~1");

export const pointerOf = (path: Path): string => path.map((step) => `/${written(step)}`).join("");

/** Read a pointer back into steps; whole numbers become places in a list. */
export const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, "/").replace(/~0/g, "~")));

/** Whether `pointer` names `place` itself or something in it. */
export const isWithin = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`);

/** The problems at `place` or anywhere in it. */
export const problemsWithin = <T extends Placed>(problems: readonly T[], place: string): T[] =>
  problems.filter((problem) => isWithin(problem.pointer, place));

/** The problems of a group that none of its `fields` shows: those of the group itself and of names it does not know. */
export const problemsBeside = <T extends Placed>(
  problems: readonly T[],
  place: string,
  fields: readonly string[],
): T[] =>
  problemsWithin(problems, place).filter(
    ({ pointer }) => !fields.some((field) => isWithin(pointer, `${place}/${field}`)),
  );

/** What to say under a field, or undefined where nothing is wrong with it. */
export function saidAt(problems: readonly Placed[], place: string): string | undefined {
  const said = problemsWithin(problems, place).map(({ message, fix }) =>
    fix ? `${message} ${fix}` : message,
  );
  return said.length ? said.join(" ") : undefined;
}

/** A part of the editor with its own list of things to open: `added` are the stages that are added to routes. */
export type Pane =
  | "text"
  | "rules"
  | "ways"
  | "added"
  | "deciding"
  | "periods"
  | "topics"
  | "packs"
  | "title";

const PANES: Record<string, Pane> = {
  title: "title",
  text: "text",
  rules: "rules",
  routes: "ways",
  extra_stages: "added",
  deadlines: "deciding",
  trivial_edits: "deciding",
  low_risk: "deciding",
  reject_reasons: "deciding",
  windows: "periods",
  topics: "topics",
  packs: "packs",
};

/** Where a pointer leads in the editor: which pane, and which item of its list is to be open. Null: only the source. */
export function placeOf(pointer: string): { pane: Pane; index: number | null } | null {
  const [first, second] = pathOf(pointer);
  const pane = PANES[String(first)];
  return pane ? { pane, index: typeof second === "number" ? second : null } : null;
}
