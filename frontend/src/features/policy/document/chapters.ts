/** A policy as a reader meets it: sections in their order, each with the rules that follow from it. */
import type { PolicyDocument, PolicyRule, PolicySection } from "../../../api/types";

export type Chapter = { number: number; section: PolicySection; rules: PolicyRule[] };

/** Return the sections with their rules, and the rules that follow from no section of the text. */
export function chapters(document: PolicyDocument): { chapters: Chapter[]; loose: PolicyRule[] } {
  const known = new Set(document.text.map((section) => section.id));
  return {
    chapters: document.text.map((section, index) => ({
      number: index + 1,
      section,
      rules: document.rules.filter((rule) => rule.section === section.id),
    })),
    loose: document.rules.filter((rule) => rule.section === null || !known.has(rule.section)),
  };
}

export const sectionAnchor = (id: string): string => `section-${id}`;

export const ruleAnchor = (id: string): string => `rule-${id}`;
