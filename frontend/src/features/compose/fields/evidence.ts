/** Which evidence the policy still asks for, and how a new piece of it starts. */
import type { EvidenceItem, Finding, PolicyRule } from "../../../api/types";

export const EVIDENCE_FIELD = "/evidence";
export const MOST_EVIDENCE = 20;

type Asks = { kinds?: string[]; days?: Record<string, number> };

/**
 * Return the kinds that rules with a finding ask for and that are not there yet, or only older than the rule allows.
 * `today` is the day it is for the organization, as `2026-11-28`. A kind that is there but unfinished is not asked again.
 */
export function missingKinds(
  findings: readonly Finding[],
  rules: readonly PolicyRule[],
  evidence: readonly EvidenceItem[],
  today: string,
): string[] {
  const asking = new Set(
    findings.filter((each) => each.place.field === EVIDENCE_FIELD).map((each) => each.rule),
  );
  const asked = rules
    .filter((rule) => asking.has(rule.id) && rule.check === "evidence")
    .flatMap((rule) => {
      const { kinds = [], days = {} } = rule.parameters as Asks;
      return kinds.filter((kind) => !held(kind, days[kind], evidence, today));
    });
  return [...new Set(asked)];
}

function held(
  kind: string,
  days: number | undefined,
  evidence: readonly EvidenceItem[],
  today: string,
): boolean {
  return evidence.some(
    (item) => item.kind === kind && (days === undefined || !item.dated || age(item.dated, today) <= days),
  );
}

const age = (dated: string, today: string): number => (Date.parse(today) - Date.parse(dated)) / 86_400_000;

/** A new piece of evidence. Its day is left open: the author knows it, and today is often not it. */
export const started = (kind: string): EvidenceItem => ({ kind, title: "", dated: null, where: "" });
