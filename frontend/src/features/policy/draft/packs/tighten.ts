/** Packs a policy builds on: what of theirs it makes stricter, and what would go with one that is taken out. */

import type { PolicyRule, Severity } from "../../../../api/types";
import { counted, listed, SEVERITIES } from "../../../../i18n/phrasing";
import type { DraftPack, DraftTightening } from "../source/draft";
import type { Pack } from "../state/draftApi";

const RANK: readonly Severity[] = ["advise", "escalate", "block"];

/** The severities a rule of a pack may be given: as the pack has it, or graver. */
export const graver = (severity: Severity): Severity[] => RANK.slice(RANK.indexOf(severity));

/** What is made stricter in one rule, in words. */
export function tightenedWords(change: DraftTightening): string {
  const said = [
    change.severity
      ? `now “${(SEVERITIES[change.severity as Severity] ?? change.severity).toLowerCase()}”`
      : "",
    Object.keys(change.parameters).length ? "its particulars are stricter" : "",
    change.waivable_by ? "fewer may let it pass" : "",
  ].filter(Boolean);
  return said.join(", ");
}

/** "It would take 4 rules and 2 sections out of the policy, and what you made stricter in 1 of them." */
export function lossWords(pack: Pack, use: DraftPack): string {
  const parts = [counted(pack.rules.length, "rule")];
  if (pack.text.length) parts.push(counted(pack.text.length, "section"));
  const tightened = Object.keys(use.tighten).length;
  const more = tightened ? `, with what you made stricter in ${tightened} of them` : "";
  const builds = pack.packs.length ? ` So would the packs it builds on: ${listed(pack.packs)}.` : "";
  return `${listed(parts)} would leave the policy${more}.${builds}`;
}

/** A pack's own rules and, under their full names, those of the packs it builds on. */
export function rulesOf(pack: Pack, packs: readonly Pack[], chain: readonly string[] = []): PolicyRule[] {
  const inner = pack.packs
    .filter((name) => !chain.includes(name))
    .flatMap((name) => {
      const found = packs.find((each) => each.pack === name);
      const rules = found ? rulesOf(found, packs, [...chain, pack.pack]) : [];
      return rules.map((rule) => (rule.id.includes(".") ? rule : { ...rule, id: `${name}.${rule.id}` }));
    });
  return [...pack.rules, ...inner];
}

/** The packs that are not built on yet, neither by the policy nor as a part of one it builds on. */
export function others(packs: readonly Pack[], used: readonly DraftPack[]): Pack[] {
  const taken = new Set(used.map((use) => use.pack));
  return packs.filter((pack) => !taken.has(pack.pack));
}
