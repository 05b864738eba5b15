/** Where in a policy something stands, in the words its author knows it by. */
import { capital, plain } from "../../../../i18n/phrasing";
import type { DraftPolicy } from "./draft";
import { pathOf } from "./pointers";

const NOUNS = {
  text: ["Section", "The text"],
  rules: ["Rule", "The rules"],
  routes: ["Route", "The routes"],
  extra_stages: ["Added stage", "The stages that are added"],
  windows: ["Period", "The periods"],
  topics: ["Topic", "The topics"],
  packs: ["Pack", "The packs"],
  reject_reasons: ["Reason for rejecting", "The reasons for rejecting"],
} as const;

const FIELDS: Record<string, string> = {
  title: "title",
  body: "text",
  why: "why it matters",
  check: "what is checked",
  parameters: "what exactly",
  applies_if: "when it applies",
  severity: "how grave it is",
  waivable_by: "who may let it pass",
  section: "section of the text",
  id: "short name",
  when: "when it is taken",
  stages: "stages",
  roles: "who is asked",
  need: "how many approve",
  decide_within: "hours to decide",
  escalate_to: "whom to turn to",
  starts: "first day",
  ends: "last day",
  raises: "rules that weigh more",
  tighten: "made stricter",
  means: "what belongs to it",
  adds: "stages it adds",
  waits_for: "when it begins",
  distinct_roles: "each in a different role",
  deadlines: "when nobody answers",
  hours: "which hours count",
  remind_at: "when people are reminded",
  escalate_at: "when others are asked too",
  low_risk: "what is low risk",
  trivial_edits: "small edits that keep an approval",
  typo_distance: "letters of misspelled words",
  schedule_within: "hours the time may move",
  alt_text: "descriptions of pictures",
};

const isList = (name: unknown): name is keyof typeof NOUNS => typeof name === "string" && name in NOUNS;

/** "Rule “No favourites”, when it applies", or empty for the whole of the policy. */
export function whereWords(policy: DraftPolicy, pointer: string): string {
  const [list, index, ...rest] = pathOf(pointer);
  if (list === undefined) return "";
  if (!isList(list)) return capital(steps(pathOf(pointer)).join(", "));
  const [noun, all] = NOUNS[list];
  if (typeof index !== "number") return all;
  const item = policy[list][index];
  const title = item && ("pack" in item && list === "packs" ? item.pack : "title" in item ? item.title : "");
  const named = title ? `${noun} “${title}”` : `${noun} ${index + 1}`;
  return [named, ...steps(rest)].join(", ");
}

const steps = (rest: readonly (string | number)[]): string[] =>
  rest.flatMap((step, at) => {
    if (typeof step === "number") return rest[at - 1] === "stages" ? [`stage ${step + 1}`] : [];
    return step === "stages" && rest.length > at + 1 ? [] : [FIELDS[step] ?? plain(step)];
  });
