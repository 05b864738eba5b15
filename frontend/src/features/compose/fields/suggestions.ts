/** What the plan can answer by itself, offered word for word; only what leaves no choice is filled in unasked. */
import type { Content, Plan } from "../../../api/types";
import { channelName, listed } from "../../../i18n/phrasing";
import { chosenChannels } from "../../../kinds/chosenChannels";

const distinct = (words: string[]): string[] => [...new Set(words.filter(Boolean))];

/** "X @northfield and Facebook NorthfieldCouncil". */
export function whereWords(plan: Plan, content: Content): string {
  return listed(chosenChannels(plan, content).map((channel) => channelName(channel)));
}

/** Who posts, and who answers replies, by the channels chosen. */
export function howWords(plan: Plan, content: Content): string {
  const channels = chosenChannels(plan, content);
  const owners = listed(distinct(channels.map((channel) => channel.owner)));
  const answering = listed(distinct(channels.map((channel) => channel.answered_by)));
  return [owners && `Posted by ${owners}.`, answering && `Replies are answered by: ${answering}.`]
    .filter(Boolean)
    .join(" ");
}

/**
 * `content`, just begun, with what the plan leaves no choice about: the only objective, the only active channel, and where and
 * how that follow from it. What somebody has answered stays.
 */
export function withOnlyAnswers(plan: Plan, content: Content): Content {
  const objectives = plan.objectives.filter(({ retired }) => !retired);
  const channels = plan.channels.filter(({ posture }) => posture === "active");
  const { answers } = content;
  const placed = {
    ...content,
    channel_ids:
      content.channel_ids.length === 0 && channels.length === 1
        ? channels.map(({ id }) => id)
        : content.channel_ids,
  };
  return {
    ...placed,
    answers: {
      ...answers,
      objective_id: answers.objective_id ?? (objectives.length === 1 ? (objectives[0]?.id ?? null) : null),
      where: answers.where || (channels.length === 1 ? whereWords(plan, placed) : ""),
      how: answers.how || (channels.length === 1 ? howWords(plan, placed) : ""),
    },
  };
}
