import type { Answers } from "../../../api/types";
import { useComposing } from "../../../kinds/composing";

/** The answers to the five questions, and how to change some of them. */
export function useAnswers() {
  const { content, change, plan, from } = useComposing();
  const answer = (changed: Partial<Answers>) =>
    change({ ...content, answers: { ...content.answers, ...changed } });
  return { content, change, plan, from, answers: content.answers, answer };
}
