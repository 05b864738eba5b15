import type { Channel, Content, Plan } from "../api/types";

/** The channels of the plan that a proposal would appear on. */
export const chosenChannels = (plan: Plan, content: Content): Channel[] =>
  plan.channels.filter((channel) => content.channel_ids.includes(channel.id));
