/** What the plan says of the channels that were chosen, in words. */
import type { Content, Plan } from "../api/types";
import { channelName, listed } from "../i18n/phrasing";
import { chosenChannels } from "./chosenChannels";

const distinct = (words: readonly string[]): string[] => [...new Set(words.filter(Boolean))];

/** "X @northfield and Facebook NorthfieldCouncil". */
export const whereWords = (plan: Plan, content: Content, more: readonly string[] = []): string =>
  listed([...chosenChannels(plan, content).map((channel) => channelName(channel)), ...more]);

/** Who posts, and who answers replies, by the channels chosen; empty where the plan names nobody. */
export function whoWords(plan: Plan, content: Content): string {
  const channels = chosenChannels(plan, content);
  const owners = listed(distinct(channels.map((channel) => channel.owner)));
  const answering = listed(distinct(channels.map((channel) => channel.answered_by)));
  return [owners && `Posted by ${owners}.`, answering && `Replies are answered by: ${answering}.`]
    .filter(Boolean)
    .join(" ");
}
