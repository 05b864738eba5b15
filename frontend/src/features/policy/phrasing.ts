/** What a policy document says in names and numbers, said in words. */
import type { PolicyDocument, PolicyRule, PolicySummary, PolicyView, Severity, Who } from "../../api/types";
import { capital, counted, listed, plain, roleName } from "../../i18n/phrasing";

export type PolicyRoute = PolicyDocument["routes"][number];
export type PolicyStage = PolicyRoute["stages"][number];
export type PolicyWindow = PolicyDocument["windows"][number];
type Source = NonNullable<PolicyRule["source"]>;
export type Conditions = Record<"rules" | "routes", ReadonlyMap<string, string>>;
type Moment = (at: string) => string;

export const VERSION_STATES: Record<PolicySummary["state"], string> = {
  draft: "Draft",
  in_review: "Waiting for a second person",
  scheduled: "Takes force on its day",
  in_force: "In force",
  superseded: "Replaced",
  discarded: "Discarded",
};

/** What each severity does, once, for whoever reads the policy for the first time. */
export const SEVERITY_MEANS: Record<Severity, string> = {
  block: "It cannot be submitted until it is put right, or somebody the rule names lets it pass.",
  escalate: "It can be submitted; whoever decides sees it marked, and it may take a route with more stages.",
  advise: "Advice. It stops nothing.",
};

export const whoWords = (who: Who): string =>
  who.roles.length ? `${who.name} (${listed(who.roles.map(roleName))})` : who.name;

const holders = (roles: readonly string[], last: "and" | "or"): string => listed(roles.map(roleName), last);

/** Who may let a rule pass, in a sentence; nothing for advice, which stops nobody. */
export function waiverWords(rule: PolicyRule): string {
  if (rule.waivable_by.length) return `${capital(holders(rule.waivable_by, "or"))} may let it pass.`;
  return rule.severity === "block" ? "Nobody may let it pass." : "";
}

/** What the conditions of a policy say, by the id of the rule or the way they stand with. */
export function conditionsOf({ document, condition_words: said }: PolicyView): Conditions {
  const words = (at: number, kind: "rules" | "routes", name: string) => said[`/${kind}/${at}/${name}`] ?? "";
  return {
    rules: new Map(document.rules.map((rule, at) => [rule.id, words(at, "rules", "applies_if")])),
    routes: new Map(document.routes.map((route, at) => [route.id, words(at, "routes", "when")])),
  };
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "2026-11" or "2026-11-03" as "Nov 2026"; anything else as it is. */
export function monthWords(date: string): string {
  const match = /^(\d{4})-(\d\d)/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match && month ? `${month} ${match[1]}` : date;
}

/** The licence of a source and when it was read: "CC0-1.0, read in Nov 2026". */
export const creditWords = (source: Source): string =>
  [source.licence, source.as_of && `read in ${monthWords(source.as_of)}`].filter(Boolean).join(", ");

/** The words a rule looks for, when it has a list of them; `*` stands for any ending and is shown so. */
export function termsOf(rule: PolicyRule): string[] {
  const { terms } = rule.parameters as { terms?: unknown };
  if (!Array.isArray(terms)) return [];
  return terms.filter((term) => typeof term === "string").map((term) => term.replace(/\*$/, "…"));
}

export function hoursWords(hours: number): string {
  if (hours >= 48 && hours % 24 === 0) return `${hours / 24} days`;
  return hours === 1 ? "1 hour" : `${hours} hours`;
}

function needWords(stage: PolicyStage): string {
  const apart = stage.distinct_roles ? ", each in a different role" : "";
  if (stage.need === "half") return `Half of them approve${apart}`;
  if (stage.need === "majority") return `More than half of them approve${apart}`;
  if (stage.need === "all") return `All of them approve${apart}`;
  if (stage.need === "any" || stage.need === 1) return "One approval is enough";
  return `${stage.need} of them approve${apart}`;
}

/** "One approval is enough, within 12 hours." and who is asked, where the step's title does not say it. */
export function stageWords(stage: PolicyStage): string {
  const asked = holders(stage.roles, "and");
  const who = asked.toLowerCase() === stage.title.toLowerCase() ? "" : `Asked: ${asked}. `;
  return `${who}${needWords(stage)}, within ${hoursWords(stage.decide_within)}.`;
}

export const lateWords = (stage: PolicyStage): string =>
  stage.escalate_to ? `If it runs late, turn to ${roleName(stage.escalate_to)}.` : "";

/** After which edits an approval still holds, in a sentence. */
export function trivialWords({ trivial_edits: edits }: Pick<PolicyDocument, "trivial_edits">): string {
  const { typo_distance = 0, schedule_within = 0, alt_text = false } = edits ?? {};
  const allowed = [
    typo_distance > 0 &&
      `misspelled words are put right, ${counted(typo_distance, "letter", "letters")} at most in all`,
    schedule_within > 0 && `the time moves by ${hoursWords(schedule_within)} at most`,
    alt_text && "a picture is described in other words",
  ].filter((each) => each !== false);
  if (allowed.length === 0) return "Every edit ends the approvals given before it.";
  return `Approvals still hold when ${listed(allowed, "or")}. Whatever can turn the meaning is read again: numbers, names, links, hashtags, and words such as “not”.`;
}

/** Which rules a dated period makes stricter, by title. */
export function raisedWords(window: PolicyWindow, document: PolicyDocument): string {
  const titles = Object.keys(window.raises).map(
    (id) => `“${document.rules.find((rule) => rule.id === id)?.title ?? plain(id)}”`,
  );
  return titles.length ? `Stricter while it lasts: ${listed(titles)}.` : "";
}

/** Where a version stands, who stands behind it and since when. */
export function standing(version: PolicySummary, moment: Moment): string {
  const drafter = whoWords(version.drafted_by);
  const since = version.effective_from ? moment(version.effective_from) : "";
  const enacter = version.enacted_by ? ` ${whoWords(version.enacted_by)} put it in force,` : "";
  switch (version.state) {
    case "in_force":
      return `In force since ${since}.${enacter} ${drafter} drafted it.`;
    case "scheduled":
      return `It applies from ${since}. ${drafter} drafted it${version.enacted_by ? `, and ${whoWords(version.enacted_by)} set its day` : ""}.`;
    case "superseded":
      return `In force from ${since} until a newer version replaced it.${enacter} ${drafter} drafted it.`;
    case "in_review":
      return `${drafter} drafted it. It was submitted ${version.submitted_at ? moment(version.submitted_at) : ""} and waits for a second person to put it in force.`;
    case "draft":
      return `${drafter} is drafting it. It binds nobody yet.`;
    case "discarded":
      return `${drafter} drafted it and it was discarded.`;
  }
}

/** Who may see what rules on trial say. */
export const TRIAL_READERS = ["policy.draft", "policy.enact", "record.read"] as const;
