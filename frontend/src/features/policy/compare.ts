/**
 * What changes from one version of a policy to another, in the words a reader knows: sections, rules, ways and
 * periods are each put as text, and the texts are compared.
 */
import type { PolicyDocument, PolicyRule, PolicySummary } from "../../api/types";
import { capital, plain, SEVERITIES } from "../../i18n/words";
import { diffWords, type Part, unchanged } from "../../ui/text/diff";
import { gather } from "./gather";
import {
  lateWords,
  type PolicyRoute,
  type PolicyWindow,
  raisedWords,
  stageWords,
  waiverWords,
} from "./words";

export type Change = { id: string; what: "new" | "gone" | "changed"; title: Part[]; parts: Part[] };
export type Comparison = { sections: Change[]; rules: Change[]; routes: Change[]; windows: Change[] };

type Named = { id: string; title: string };

/** Compare two versions. A thing is the same one when its id is; the order within each list is that of `after`. */
export function compare(before: PolicyDocument, after: PolicyDocument): Comparison {
  return {
    sections: changes(before.text, after.text, (section) => unwrapped(section.body)),
    rules: changes(before.rules, after.rules, ruleText),
    routes: changes(before.routes, after.routes, routeText),
    windows: changes(
      before.windows,
      after.windows,
      (window) => windowText(window, after),
      (window) => windowText(window, before),
    ),
  };
}

function changes<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  text: (item: T) => string,
  oldText: (item: T) => string = text,
): Change[] {
  const changed = after.map((item): Change => {
    const old = before.find((each) => each.id === item.id);
    return {
      id: item.id,
      what: old ? "changed" : "new",
      title: gather(diffWords(old?.title ?? "", item.title)),
      parts: gather(diffWords(old ? oldText(old) : "", text(item))),
    };
  });
  const gone = before
    .filter((item) => !after.some((each) => each.id === item.id))
    .map(
      (item): Change => ({
        id: item.id,
        what: "gone",
        title: diffWords(item.title, ""),
        parts: diffWords(oldText(item), ""),
      }),
    );
  return [...changed.filter((change) => !unchanged([...change.title, ...change.parts])), ...gone];
}

/** Markdown with its lines run on as a reader sees them; lists, quotes and headings keep theirs. */
const unwrapped = (body: string): string => body.trim().replace(/([^\n])\n(?![\n\-*+>#]|\d+[.)])/g, "$1 ");

const value = (given: unknown): string => {
  if (Array.isArray(given)) return given.map(value).join(", ");
  return typeof given === "string" || typeof given === "number" ? String(given) : JSON.stringify(given);
};

function ruleText(rule: PolicyRule): string {
  const particulars = Object.entries(rule.parameters).map(
    ([name, given]) => `${capital(plain(name))}: ${value(given).replace(/\.$/, "")}.`,
  );
  return [
    rule.why,
    `${SEVERITIES[rule.severity]}. ${waiverWords(rule)}`.trim(),
    ...particulars,
    rule.applies_if ? `Applies only when ${rule.applies_if}` : "",
    rule.source ? `Learned from ${rule.source.title}.` : "",
  ]
    .filter(Boolean)
    .join("\n");
}

function routeText(route: PolicyRoute): string {
  const steps = route.stages.map(
    (stage, index) =>
      `${index + 1}. ${[`${stage.title}.`, stageWords(stage), lateWords(stage), stage.why].filter(Boolean).join(" ")}`,
  );
  return [route.when ? `When ${route.when}` : "", ...steps].filter(Boolean).join("\n");
}

const windowText = (window: PolicyWindow, whole: PolicyDocument): string =>
  [`From ${window.starts} to ${window.ends}.`, window.why, raisedWords(window, whole)]
    .filter(Boolean)
    .join(" ");

/** True when the two say the same. */
export const nothingChanged = (comparison: Comparison): boolean =>
  Object.values(comparison).every((list) => list.length === 0);

/**
 * The version another one is compared with: what is in force, for one that is not in force yet; else the one that
 * was in force before it. Null when there is none.
 */
export function comparedWith(
  version: PolicySummary,
  versions: readonly PolicySummary[],
): PolicySummary | null {
  const inForce = versions.filter((each) => each.enacted_at !== null && each.id !== version.id);
  if (version.state === "draft" || version.state === "in_review") {
    return inForce.find((each) => each.state === "in_force") ?? null;
  }
  const earlier = inForce.filter((each) => (each.enacted_at ?? "") < (version.enacted_at ?? ""));
  return earlier.sort((a, b) => ((a.enacted_at ?? "") < (b.enacted_at ?? "") ? 1 : -1))[0] ?? null;
}
