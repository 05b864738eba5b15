/** What a policy document says in names and numbers, said in words. */
import type { PolicyDocument, PolicyRule, PolicySummary, PolicyView, Severity, Who } from "../../api/types";
import { capital, listed, plain, roleName } from "../../i18n/phrasing";

export type PolicyWindow = PolicyDocument["windows"][number];
type Source = NonNullable<PolicyRule["source"]>;
export type Conditions = Record<"rules" | "routes", ReadonlyMap<string, string>> & { lowRisk: string };
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

export const holders = (roles: readonly string[], last: "and" | "or"): string =>
  listed(roles.map(roleName), last);

/** Who may let a rule pass, in a sentence; nothing for advice, which stops nobody. */
export function waiverWords(rule: PolicyRule): string {
  if (rule.waivable_by.length) return `${capital(holders(rule.waivable_by, "or"))} may let it pass.`;
  return rule.severity === "block" ? "Nobody may let it pass." : "";
}

/** What the conditions of a policy say: by the id of the rule or the route they stand with, and of what is low risk. */
export function conditionsOf({ document, condition_words: said }: PolicyView): Conditions {
  const words = (at: number, kind: "rules" | "routes", name: string) => said[`/${kind}/${at}/${name}`] ?? "";
  return {
    rules: new Map(document.rules.map((rule, at) => [rule.id, words(at, "rules", "applies_if")])),
    routes: new Map(document.routes.map((route, at) => [route.id, words(at, "routes", "when")])),
    lowRisk: said["/low_risk"] ?? "",
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
