/** Answers that follow from what is written or chosen elsewhere on the page, so that nobody is asked twice. */
import type { Content, Plan } from "../api/types";
import type { Follows } from "./kind";
import { byKind } from "./register";

const found = byKind(import.meta.glob<Follows>("./*/follows.ts", { eager: true, import: "follows" }));

const NAMES = ["why", "what", "how", "where"] as const;
export type FollowedName = (typeof NAMES)[number];

/**
 * What each answer follows to as things stand. An empty one follows from something that is still to be written; one that is
 * not there does not follow, and is asked.
 */
export function followedAnswers(plan: Plan, content: Content): Partial<Record<FollowedName, string>> {
  return found.get(content.kind)?.(content, plan) ?? {};
}

/**
 * `after` with every answer that follows from the rest: one that nobody gave, or that still says what followed from `before`. What
 * somebody has answered in their own words stays.
 */
export function withFollowed(plan: Plan, before: Content, after: Content): Content {
  const [were, are] = [followedAnswers(plan, before), followedAnswers(plan, after)];
  const answers = { ...after.answers };
  for (const name of NAMES) {
    const words = are[name];
    const untouched = answers[name] === before.answers[name];
    const ours = !answers[name].trim() || answers[name] === were[name];
    if (untouched && ours && words !== undefined) answers[name] = words;
  }
  return { ...after, answers };
}

/**
 * Whether what is missing at `pointer` comes by itself once something else is written that is asked for on its own. Who sees to it is
 * asked for once it is known where it appears: nothing else may name anybody.
 */
export function comesByItself(plan: Plan, content: Content, pointer: string): boolean {
  const name = NAMES.find((each) => pointer === `/answers/${each}`);
  const followed = followedAnswers(plan, content);
  return name !== undefined && followed[name] === "" && !(name === "how" && followed.where);
}
