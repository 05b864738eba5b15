/** The values a condition may be compared with, and questions ready to be asked. */
import {
  ALL_NETWORKS,
  capital,
  networkName,
  PLACEMENTS,
  plain,
  SEVERITIES,
  SPONSORSHIPS,
} from "../../../../i18n/phrasing";
import type { DraftPolicy } from "../source/draft";
import type { Scope, Vocabulary } from "../state/draftApi";
import type { Known } from "./suggest";

const KIND = "proposal.kind";

/** What a fact can be equal to, in words, where the server says so. */
const valuesOf = (vocabulary: Vocabulary, fact: string): Record<string, string> =>
  vocabulary.facts.find(({ name }) => name === fact)?.values ?? {};

const TOPICS = "declared.topics";

/** What authors can answer to each question, by the fact that holds the answer. */
const answers = (vocabulary: Vocabulary): Known =>
  Object.fromEntries(
    vocabulary.facts
      .filter(({ name }) => name.startsWith("declared.") && name !== TOPICS)
      .map(({ name, values }) => [name, values]),
  );

const named = (pairs: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(pairs);

/** What is known to this policy, this organization and this product, by the fact it is a value of. */
export function knownValues(policy: DraftPolicy, vocabulary: Vocabulary): Known {
  const networks = named(
    ALL_NETWORKS.map((network) => [network, `it would appear on ${networkName(network)}`]),
  );
  const rules = named(policy.rules.map((rule) => [rule.id, rule.title]));
  const postures = {
    active: "we write there",
    monitor_only: "we only listen there",
    dormant: "nobody looks there",
  };
  return {
    networks,
    "channel.network": networks,
    "channels.network": networks,
    "channel.posture": postures,
    "channels.posture": postures,
    [KIND]: valuesOf(vocabulary, KIND),
    "proposal.sponsorship": SPONSORSHIPS,
    "author.roles": named(
      vocabulary.roles.map((role) => [role.name, `the author is in the role “${role.title}”`]),
    ),
    ...answers(vocabulary),
    [TOPICS]: {
      ...named(policy.topics.map((topic) => [topic.id, `it is about “${topic.title}”`])),
      not_said: "its author has not said what it is about",
    },
    window: named(policy.windows.map((window) => [window.id, `during “${window.title}”`])),
    placements: PLACEMENTS,
    "hashtags.risk": {
      none: "no other reading",
      note: "another reading, unlikely",
      review: "another reading, worth a look",
      high: "another reading that many will see",
    },
    "findings.rule": rules,
    "findings.severity": named(Object.entries(SEVERITIES)),
    "findings.check": named(
      vocabulary.checks.map((check) => [check.name, check.title || capital(plain(check.name))]),
    ),
  };
}

/** What a condition of this kind may name: only a way asks what the rules found. */
export const within = (vocabulary: Vocabulary, scope: Scope): Vocabulary =>
  scope === "route"
    ? vocabulary
    : { ...vocabulary, facts: vocabulary.facts.filter(({ name }) => name !== "findings") };

export type Starter = { says: string; asks: string };

const kinds = (vocabulary: Vocabulary): Starter[] =>
  Object.entries(valuesOf(vocabulary, KIND)).map(([name, one]) => ({
    says: `It is ${one}`,
    asks: `${KIND} == "${name}"`,
  }));

/** Ready-made questions of what harms little, each complete as it stands. */
export const harmless = (vocabulary: Vocabulary): Starter[] => [
  ...kinds(vocabulary),
  { says: "It has no hashtag", asks: "hashtags.size() == 0" },
  { says: "It has no link", asks: "links.size() == 0" },
  { says: "It has no picture", asks: "media.size() == 0" },
  { says: "It names nobody’s account", asks: "mentions.size() == 0" },
  { says: "Nobody is paid for it", asks: 'proposal.sponsorship == "none"' },
];

/** Ready-made questions, each complete as it stands. */
export const starters = (vocabulary: Vocabulary): Starter[] => [
  { says: "It appears on a network", asks: '"x" in networks' },
  ...kinds(vocabulary).slice(0, 1),
  { says: "It names one of these words", asks: 'text.folded.matches("\\\\b(price|offer)\\\\b")' },
  { says: "It has a risky hashtag", asks: 'hashtags.exists(h, h.risk in ["review", "high"])' },
];
