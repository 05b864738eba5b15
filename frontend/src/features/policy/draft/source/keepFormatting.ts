/** Writing a document out also tidies places nobody touched. Those are put back as their author had them. */
import type { Part } from "../../../../ui/text/diff";
import { matchedLines } from "../../versions/lineDifferences";

/**
 * Return `changed` with every run of lines that does not differ from `tidy` as it stands in `source`. `tidy` is `source`
 * written out unchanged, so what differs between `tidy` and `changed` is what somebody changed.
 */
export function keptAsWritten(source: string, tidy: string, changed: string): string {
  if (source === tidy) return changed;
  const base = tidy.split("\n");
  const theirs = places(matchedLines(base, source.split("\n")));
  const ours = places(matchedLines(base, changed.split("\n")));
  const out: string[] = [];
  let from = { base: 0, theirs: 0, ours: 0 };
  const sourceLines = source.split("\n");
  const changedLines = changed.split("\n");
  const chunk = (to: typeof from) => {
    const before = base.slice(from.base, to.base).join("\n");
    const mine = changedLines.slice(from.ours, to.ours);
    out.push(...(mine.join("\n") === before ? sourceLines.slice(from.theirs, to.theirs) : mine));
  };
  for (let line = 0; line < base.length; line++) {
    const [there, here] = [theirs.get(line), ours.get(line)];
    if (there === undefined || here === undefined) continue;
    const to = { base: line, theirs: there, ours: here };
    chunk(to);
    out.push(sourceLines[there] ?? "");
    from = { base: line + 1, theirs: there + 1, ours: here + 1 };
  }
  chunk({ base: base.length, theirs: sourceLines.length, ours: changedLines.length });
  return out.join("\n");
}

/** Line of the first text -> the same line of the second. */
function places(parts: readonly Part[]): Map<number, number> {
  const found = new Map<number, number>();
  let [a, b] = [0, 0];
  for (const { op } of parts) {
    if (op === "same") found.set(a, b);
    if (op !== "added") a++;
    if (op !== "removed") b++;
  }
  return found;
}
