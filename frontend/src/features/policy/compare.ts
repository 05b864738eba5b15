/** What changed between two versions of a policy: sections by their words, rules and routes by name. */
import type { PolicyDocument, PolicyRule } from "../../api/types";
import { diffWords, type Part, unchanged } from "../../ui/text/diff";

export type Comparison = {
  sections: { id: string; title: string; parts: Part[] }[];
  rules: { id: string; title: string; what: "added" | "removed" | "changed" }[];
  routesChanged: boolean;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function compare(before: PolicyDocument, after: PolicyDocument): Comparison {
  const ids = [...new Set([...after.text, ...before.text].map((section) => section.id))];
  const sections = ids
    .map((id) => {
      const old = before.text.find((section) => section.id === id);
      const now = after.text.find((section) => section.id === id);
      return { id, title: (now ?? old)?.title ?? id, parts: diffWords(old?.body ?? "", now?.body ?? "") };
    })
    .filter((section) => !unchanged(section.parts));
  return {
    sections,
    rules: [...changedRules(before.rules, after.rules)],
    routesChanged: !same(before.routes, after.routes),
  };
}

function* changedRules(before: readonly PolicyRule[], after: readonly PolicyRule[]) {
  for (const rule of after) {
    const old = before.find((each) => each.id === rule.id);
    if (!old) yield { id: rule.id, title: rule.title, what: "added" } as const;
    else if (!same(old, rule)) yield { id: rule.id, title: rule.title, what: "changed" } as const;
  }
  for (const rule of before) {
    if (!after.some((each) => each.id === rule.id)) {
      yield { id: rule.id, title: rule.title, what: "removed" } as const;
    }
  }
}

/** True when the two say the same. */
export const nothingChanged = (comparison: Comparison): boolean =>
  comparison.sections.length === 0 && comparison.rules.length === 0 && !comparison.routesChanged;
