import type { BriefChannel, Content } from "../api/types";
import { channelName, listed } from "../i18n/phrasing";
import type { Dates } from "./kind";

/** "on Sat 28 Nov, 09:00"; a time that has passed, or that nobody named, is said to be so. */
export function whenPublished(content: Content, dates: Dates): string {
  const { when } = content.answers;
  if (!when) return "at a time not yet named";
  return new Date(when) < dates.now
    ? `at once: its time, ${dates.moment(when)}, has passed`
    : `on ${dates.moment(when)}`;
}

/** "It appears Sat 28 Nov, 09:00, when Priya publishes it." Nothing goes out by itself. */
export function appearsWhenPublished(content: Content, author: string, dates: Dates): string {
  const { when } = content.answers;
  if (!when) return "No time is named at which it appears.";
  return new Date(when) < dates.now
    ? `Its time, ${dates.moment(when)}, has passed: it appears as soon as ${author} publishes it.`
    : `It appears ${dates.moment(when)}, when ${author} publishes it.`;
}

/** "X @northfield and Facebook NorthfieldCouncil". */
export const channelWords = (channels: readonly BriefChannel[]): string =>
  listed(channels.map((channel) => channelName(channel)));
