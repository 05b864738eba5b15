/** What the plan can answer by itself, offered word for word; nothing is filled in unasked. */
import type { Content, Plan } from "../../../api/types";
import { listed, networkName } from "../../../i18n/phrasing";
import { chosenChannels } from "../../../kinds/chosenChannels";

const distinct = (words: string[]): string[] => [...new Set(words.filter(Boolean))];

/** "X @northfield and Facebook NorthfieldCouncil". */
export function whereWords(plan: Plan, content: Content): string {
  return listed(
    chosenChannels(plan, content).map((channel) => `${networkName(channel.network)} ${channel.handle}`),
  );
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
