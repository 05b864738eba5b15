/** What a new proposal is answered with before anybody has written a word, and where each answer was taken from. */
import type { Beginning, Content, Plan } from "../../../api/types";
import { withFollowed } from "../../../kinds/followed";
import { wordingOf } from "../../../kinds/register";

const FOLLOWED = /^\/answers\/(why|what|how|where)$/;

type Value = string | string[];

/** `content`, just begun, with what was suggested for it and what follows from that. What is answered already stays. */
export function begun(plan: Plan, content: Content, beginning: Beginning | undefined): Content {
  const answers = beginning?.answers ?? [];
  const chosen = answers.filter(({ pointer }) => !FOLLOWED.test(pointer)).reduce(withAnswer, content);
  const followed = withFollowed(plan, content, chosen);
  return answers.filter(({ pointer }) => FOLLOWED.test(pointer)).reduce(withAnswer, followed);
}

/** Where what stands at `pointer` comes from, in words; undefined where it is its author's own. */
export function takenFrom(
  content: Content,
  beginning: Beginning | undefined,
  pointer: string,
): string | undefined {
  const answer = beginning?.answers.find((each) => each.pointer === pointer);
  if (!answer || String(valueAt(content, pointer)) !== String(answer.value)) return undefined;
  if (answer.source === "plan") return "the only one in the plan";
  return `as in your last ${wordingOf(content.kind).short}`;
}

function withAnswer(content: Content, { pointer, value }: { pointer: string; value: Value }): Content {
  if (valueAt(content, pointer)?.length) return content;
  const copy = structuredClone(content);
  const names = pointer.split("/").slice(1);
  const root = copy as unknown as Record<string, unknown>;
  const holder = names.slice(0, -1).reduce((at, name) => at[name] as typeof root, root);
  holder[names.at(-1) ?? ""] = value;
  return copy;
}

function valueAt(content: Content, pointer: string): Value | null | undefined {
  const names = pointer.split("/").slice(1);
  const found = names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], content);
  return found as Value | null | undefined;
}
