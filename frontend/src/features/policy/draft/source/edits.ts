/**
 * Changing a policy's source from a form: one value, one item of a list, the order of a list. Comments, order and the
 * way everything else is written survive. A change that cannot be made leaves the source as it is.
 */
import { type Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from "yaml";
import { keptAsWritten } from "./keepFormatting";
import { isJson, readSource, rememberTidy, takeDocument, written } from "./yaml";

export type Path = readonly (string | number)[];
export type Edit = (document: Document) => void;

/** Put `value` at `path`; `undefined` takes away what stands there, and what is left empty by it. */
export const put =
  (path: Path, value: unknown): Edit =>
  (document) => {
    if (value === undefined) return takeAway(document, path);
    const there = document.getIn(path, true);
    if (isScalar(there) && (typeof value !== "object" || value === null)) return say(there, value);
    const fresh = nodeOf(document, value);
    if (isSeq(there) && isSeq(fresh)) fresh.flow = there.flow ?? false;
    holderFor(document, path);
    document.setIn(path, fresh);
  };

/** Put `value` into the list at `path`, at its end or at `index`. The list is made where there is none. */
export const insert =
  (path: Path, value: unknown, index?: number): Edit =>
  (document) => {
    const fresh = nodeOf(document, value);
    const list = document.getIn(path, true);
    if (!isSeq(list) || list.items.length === 0) {
      holderFor(document, path);
      const made = document.createNode([]) as { items: unknown[]; flow?: boolean };
      made.items.push(fresh);
      made.flow = false;
      document.setIn(path, made);
    } else {
      list.flow = false;
      list.items.splice(index ?? list.items.length, 0, fresh);
    }
  };

/** Take the item at `index` out of the list at `path`. */
export const remove =
  (path: Path, index: number): Edit =>
  (document) =>
    takeAway(document, [...path, index]);

/** Move an item of the list at `path` to another place in it. */
export const move =
  (path: Path, from: number, to: number): Edit =>
  (document) => {
    const list = document.getIn(path, true);
    if (!isSeq(list) || to < 0 || to >= list.items.length) return;
    const [item] = list.items.splice(from, 1);
    list.items.splice(to, 0, item);
  };

/** Return `source` with the changes made, in their order. A source that cannot be read is returned as it is. */
export function edited(source: string, ...changes: readonly Edit[]): string {
  const taken = takeDocument(source);
  if (!taken) return source;
  const { document, tidy } = taken;
  const json = isJson(source);
  for (const change of changes) change(document);
  const changed = written(document, json);
  const kept = json ? changed : keptAsWritten(source, tidy, changed);
  const { value, broken } = readSource(kept);
  if (broken || JSON.stringify(value) !== JSON.stringify(document.toJS())) return changed;
  rememberTidy(kept, changed);
  return kept;
}

function takeAway(document: Document, path: Path): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const holder = document.getIn(above, true);
  const empty = (isMap(holder) || isSeq(holder)) && holder.items.length === 0;
  if (empty && above.length) takeAway(document, above);
}

/** Make the groups that lead to `path`, where something else, or nothing, stands there. */
function holderFor(document: Document, path: Path): void {
  for (let depth = 0; depth < path.length; depth++) {
    const above = path.slice(0, depth);
    const holder = depth === 0 ? document.contents : document.getIn(above, true);
    if (isMap(holder) || isSeq(holder)) continue;
    const made = document.createNode(typeof path[depth] === "number" ? [] : {});
    if (depth === 0) document.contents = made as typeof document.contents;
    else document.setIn(above, made);
  }
}

/** Change a single value and keep how it was written, as far as the new one can be written so. */
function say(there: Scalar, value: unknown): void {
  if (there.value === "") delete there.type;
  there.value = value;
  delete there.source;
  const many = typeof value === "string" && value.includes("\n");
  if (many) there.type = Scalar.BLOCK_LITERAL;
  else if (there.type === Scalar.BLOCK_LITERAL || typeof value !== "string" || value === "")
    delete there.type;
}

const FLOW_AT_MOST = 90;

/** New values as a person would write them: long texts as blocks, short lists on one line. */
function nodeOf(document: Document, value: unknown): Node {
  const made = document.createNode(value);
  visit(made, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && node.value.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
    },
    Seq: (_, node) => {
      const plain = node.items.every((item) => isScalar(item) && !String(item.value).includes("\n"));
      const length = node.items.reduce<number>((sum, item) => sum + String(item).length + 2, 0);
      node.flow = plain && length <= FLOW_AT_MOST;
    },
    Map: (_, node) => {
      node.flow = node.items.length === 0;
    },
  });
  return made;
}
