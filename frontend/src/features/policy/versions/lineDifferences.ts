/** A policy as its author writes it, line by line: where a line begins, and what differs between two texts. */
import { type Part, unchanged } from "../../../ui/text/diff";

/** Return the UTF-16 index at which 1-based `line` of `text` begins; past the end it is the length. */
export function lineStart(text: string, line: number): number {
  let at = 0;
  for (let seen = 1; seen < line; seen++) {
    const next = text.indexOf("\n", at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}

export type Hunk = { line: number; parts: Part[] };

const AROUND = 2;
const LIMIT = 4_000_000;

/**
 * Return what turns `before` into `after` as runs of lines, each with up to two unchanged lines around it and the line
 * of `after` it begins on. Where too much differs to be matched line by line, the whole run is one removal and one
 * addition.
 */
export function hunks(before: string, after: string): Hunk[] {
  const a = before.split("\n");
  const b = after.split("\n");
  const found: Hunk[] = [];
  let from = 0;
  let parts: Part[] = [];
  let quiet = 0;
  let line = 1;
  const close = () => {
    if (!unchanged(parts)) found.push({ line: from, parts });
    parts = [];
    quiet = 0;
  };
  for (const each of matchedLines(a, b)) {
    if (each.op === "same") {
      parts.push({ op: "same", text: `${each.text}\n` });
      quiet++;
      if (unchanged(parts)) {
        parts = parts.slice(-AROUND);
        from = line + 1 - parts.length;
      } else if (quiet > 2 * AROUND) {
        const ahead = parts.slice(-AROUND);
        parts = parts.slice(0, AROUND - quiet);
        close();
        parts = ahead;
        from = line + 1 - AROUND;
      }
    } else {
      if (parts.length === 0) from = line;
      parts.push({ op: each.op, text: `${each.text}\n` });
      quiet = 0;
    }
    if (each.op !== "removed") line++;
  }
  if (quiet > AROUND && !unchanged(parts)) parts = parts.slice(0, AROUND - quiet);
  close();
  return found;
}

/** Return the lines of both, in order: what is only in `a`, only in `b`, and in both. */
export function matchedLines(a: readonly string[], b: readonly string[]): Part[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (lines: readonly string[]): Part[] => lines.map((text) => ({ op: "same", text }));
  return [
    ...same(a.slice(0, head)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ];
}

function middle(a: readonly string[], b: readonly string[]): Part[] {
  if (a.length * b.length > LIMIT) {
    return [
      ...a.map((text): Part => ({ op: "removed", text })),
      ...b.map((text): Part => ({ op: "added", text })),
    ];
  }
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, fresh] = [a[i], b[j]];
    if (old !== undefined && old === fresh) {
      parts.push({ op: "same", text: old });
      i++;
      j++;
    } else if (fresh === undefined || (old !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ op: "removed", text: old ?? "" });
      i++;
    } else {
      parts.push({ op: "added", text: fresh });
      j++;
    }
  }
  return parts;
}
