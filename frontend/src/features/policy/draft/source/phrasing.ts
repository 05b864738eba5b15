/** Where in a policy something stands, in the words its author knows it by. */
import { capital, plain } from "../../../../i18n/phrasing";
import type { DraftPolicy } from "./draft";
import { pathOf } from "./pointers";

const NOUNS = {
  text: "Section",
  rules: "Rule",
  routes: "Route",
  windows: "Period",
  topics: "Topic",
  packs: "Pack",
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
};

const isList = (name: unknown): name is keyof typeof NOUNS => typeof name === "string" && name in NOUNS;

/** "Rule “No favourites”, when it applies", or empty for the whole of the policy. */
export function whereWords(policy: DraftPolicy, pointer: string): string {
  const [list, index, ...rest] = pathOf(pointer);
  if (list === undefined) return "";
  if (!isList(list)) return capital(FIELDS[String(list)] ?? plain(String(list)));
  if (typeof index !== "number") return list === "text" ? "The text" : `The ${NOUNS[list].toLowerCase()}s`;
  const item = policy[list][index];
  const title = item && ("pack" in item && list === "packs" ? item.pack : "title" in item ? item.title : "");
  const named = title ? `${NOUNS[list]} “${title}”` : `${NOUNS[list]} ${index + 1}`;
  return [named, ...steps(rest)].join(", ");
}

const steps = (rest: readonly (string | number)[]): string[] =>
  rest.flatMap((step, at) => {
    if (typeof step === "number") return rest[at - 1] === "stages" ? [`stage ${step + 1}`] : [];
    return step === "stages" && rest.length > at + 1 ? [] : [FIELDS[step] ?? plain(step)];
  });
