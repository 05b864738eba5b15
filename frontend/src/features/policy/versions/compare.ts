/**
 * How the words of a policy changed from one version to another, word by word: its sections and the reasons of its
 * rules. What changes in force is said by the server, in sentences.
 */
import type { PolicyDocument, PolicySummary } from "../../../api/types";
import { diffWords, type Part, unchanged } from "../../../ui/text/diff";
import { joinChanges } from "./joinChanges";

export type Reworded = { id: string; what: "new" | "gone" | "changed"; title: Part[]; parts: Part[] };

type Words = { id: string; title: string; words: string };

/** Compare the sections of two versions. A section is the same one when its id is; the order is that of `after`. */
export const sections = (before: PolicyDocument, after: PolicyDocument): Reworded[] =>
  reworded(saidBy(before), saidBy(after));

/** Compare why the rules that both versions have are there. */
export function reasons(before: PolicyDocument, after: PolicyDocument): Reworded[] {
  const whys = ({ rules }: PolicyDocument, other: PolicyDocument) =>
    rules
      .filter((rule) => other.rules.some((each) => each.id === rule.id))
      .map(({ id, why }) => ({ id, title: titleIn(after, id), words: why }));
  return reworded(whys(before, after), whys(after, before));
}

const titleIn = ({ rules }: PolicyDocument, id: string): string =>
  rules.find((rule) => rule.id === id)?.title ?? id;

const saidBy = ({ text }: PolicyDocument): Words[] =>
  text.map(({ id, title, body }) => ({ id, title, words: unwrapped(body) }));

function reworded(before: readonly Words[], after: readonly Words[]): Reworded[] {
  const changed = after.map((item): Reworded => {
    const old = before.find((each) => each.id === item.id);
    return {
      id: item.id,
      what: old ? "changed" : "new",
      title: joinChanges(diffWords(old?.title ?? "", item.title)),
      parts: joinChanges(diffWords(old?.words ?? "", item.words)),
    };
  });
  const gone = before
    .filter((item) => !after.some((each) => each.id === item.id))
    .map(({ id, title, words }): Reworded => {
      return { id, what: "gone", title: diffWords(title, ""), parts: diffWords(words, "") };
    });
  return [...changed.filter((change) => !unchanged([...change.title, ...change.parts])), ...gone];
}

/** Markdown with its lines run on as a reader sees them; lists, quotes and headings keep theirs. */
const unwrapped = (body: string): string => body.trim().replace(/([^\n])\n(?![\n\-*+>#]|\d+[.)])/g, "$1 ");

/**
 * The version another one is compared with: what is in force, for one that is not in force yet; else the one that
 * was in force before it. Null when there is none.
 */
export function comparedWith(
  version: PolicySummary,
  versions: readonly PolicySummary[],
): PolicySummary | null {
  const others = versions.filter((each) => each.id !== version.id);
  if (!["in_force", "superseded"].includes(version.state)) {
    return others.find((each) => each.state === "in_force") ?? null;
  }
  const since = (each: PolicySummary): string => each.effective_from ?? "";
  const earlier = others.filter((each) => each.state === "superseded" && since(each) < since(version));
  return earlier.sort((a, b) => (since(a) < since(b) ? 1 : -1))[0] ?? null;
}
