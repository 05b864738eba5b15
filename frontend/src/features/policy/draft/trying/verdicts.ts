/** What two policies say about the same words, and the difference in a sentence each. */
import type { Finding, Severity } from "../../../../api/types";
import { listed, roleName, SEVERITIES } from "../../../../i18n/phrasing";
import type { Tried, Verdict } from "../state/draftApi";

export type Noticed = {
  rule: string;
  title: string;
  severity: Severity;
  section: string | null;
  messages: string[];
};

const GRAVEST: readonly Severity[] = ["block", "escalate", "advise"];

/** Findings by rule, the gravest first. */
export function byRule(findings: readonly Finding[]): Noticed[] {
  const found = new Map<string, Noticed>();
  for (const { rule, title, severity, section, message } of findings) {
    const known = found.get(rule);
    if (known) known.messages.push(message);
    else found.set(rule, { rule, title, severity, section: section ?? null, messages: [message] });
  }
  return [...found.values()].sort((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity));
}

/** "Comms lead, then CEO office", with the hours they have altogether. */
export function routeWords({ route }: Verdict): string {
  const hours = route.stages.reduce((sum, stage) => sum + stage.decide_within_hours, 0);
  const steps = route.stages.map((stage) => stage.title || listed(stage.roles.map(roleName), "or"));
  return `${steps.join(", then ")}. At most ${hours} hours.`;
}

export const standingWords = ({ evaluation }: Verdict): string => {
  if (!evaluation.evaluated) return "Not checked: there are no rules.";
  if (evaluation.blocked) return "It could not be submitted like this.";
  return evaluation.findings.length ? "It could be submitted, with remarks." : "It could be submitted.";
};

/** What the draft says that the policy in force does not, and the other way round. Empty when they agree. */
export function contrasts({ draft, in_force: inForce }: Tried): string[] {
  if (!inForce) return [];
  const now = byRule(inForce.evaluation.findings);
  const then = byRule(draft.evaluation.findings);
  return [
    ...then.flatMap((mine) =>
      oneChange(
        mine,
        now.find((each) => each.rule === mine.rule),
      ),
    ),
    ...now
      .filter((each) => !then.some((mine) => mine.rule === each.rule))
      .map((each) => `No longer: “${each.title}”.`),
    ...trialChanges(draft, inForce),
    ...blockedChange(draft, inForce),
    ...routeChange(draft, inForce),
  ];
}

function oneChange(mine: Noticed, before: Noticed | undefined): string[] {
  if (!before) return [`New: “${mine.title}” (${SEVERITIES[mine.severity].toLowerCase()}).`];
  if (before.severity !== mine.severity) {
    const [was, is] = [SEVERITIES[before.severity], SEVERITIES[mine.severity]].map((word) =>
      word.toLowerCase(),
    );
    return [`“${mine.title}” was “${was}” and is now “${is}”.`];
  }
  const said = mine.messages.filter((message) => !before.messages.includes(message));
  const unsaid = before.messages.filter((message) => !mine.messages.includes(message));
  if (said.length) return [`New about “${mine.title}”: ${said[0]}`];
  return unsaid.length ? [`No longer about “${mine.title}”: ${unsaid[0]}`] : [];
}

function trialChanges(draft: Verdict, inForce: Verdict): string[] {
  const before = byRule(inForce.on_trial.findings).map(({ rule }) => rule);
  return byRule(draft.on_trial.findings)
    .filter(({ rule }) => !before.includes(rule))
    .map(({ title }) => `New on trial: “${title}” would have said something.`);
}

function blockedChange(draft: Verdict, inForce: Verdict): string[] {
  const [was, is] = [inForce.evaluation.blocked, draft.evaluation.blocked];
  if (was === is) return [];
  return [is ? "New: it could not be submitted." : "No longer stopped: it could be submitted."];
}

function routeChange(draft: Verdict, inForce: Verdict): string[] {
  const [was, is] = [routeWords(inForce), routeWords(draft)];
  return was === is ? [] : [`New route: ${is} Before: ${was}`];
}
