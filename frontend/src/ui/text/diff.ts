/** The difference between two texts, by words, for showing two versions of a draft at once. */
export type Part = { op: "same" | "added" | "removed"; text: string };

const LIMIT = 4_000_000;

const tokens = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/**
 * Return the parts that turn `before` into `after`: the same and removed ones together are `before`, the same and
 * added ones together are `after`. Texts too long to compare by words are shown as one removal and one addition.
 */
export function diffWords(before: string, after: string): Part[] {
  const a = tokens(before);
  const b = tokens(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const parts: Part[] = [];
  push(parts, "same", a.slice(0, head));
  for (const part of middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) {
    push(parts, part.op, [part.text]);
  }
  push(parts, "same", a.slice(a.length - tail));
  return parts;
}

function push(parts: Part[], op: Part["op"], words: string[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  if (last?.op === op) last.text += words.join("");
  else parts.push({ op, text: words.join("") });
}

function middle(a: string[], b: string[]): Part[] {
  if (a.length * b.length > LIMIT) {
    return [
      { op: "removed", text: a.join("") },
      { op: "added", text: b.join("") },
    ];
  }
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ op: "same", text: a[i] ?? "" });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ op: "removed", text: a[i] ?? "" });
      i++;
    } else {
      parts.push({ op: "added", text: b[j] ?? "" });
      j++;
    }
  }
  return parts;
}

/** True when nothing was added and nothing removed. */
export const unchanged = (parts: readonly Part[]): boolean => parts.every((part) => part.op === "same");
