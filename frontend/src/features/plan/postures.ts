import type { Channel } from "../../api/types";
import type { ShapeName } from "../../ui/states/StateWord";

type Posture = { words: string; means: string; flag: { shape: ShapeName; tone: "accent" | "quiet" } };

/** What an organization does on a channel. Being absent, or only listening, is a declared posture and not a failure. */
export const POSTURES: Record<Channel["posture"], Posture> = {
  active: {
    words: "We speak here",
    means: "We post, and somebody answers what people write back.",
    flag: { shape: "tick", tone: "accent" },
  },
  monitor_only: {
    words: "We only listen here",
    means:
      "We read what is said about us and do not post. That is a choice this plan makes and reviews; it is not a failure.",
    flag: { shape: "half", tone: "quiet" },
  },
  dormant: {
    words: "It rests",
    means:
      "The account is kept so that nobody else takes its name. We neither post nor read there as a rule.",
    flag: { shape: "dash", tone: "quiet" },
  },
};

type Group = { posture: Channel["posture"]; channels: Channel[] };

/** Channels by what is done there, speaking first; within each by how many follow. Empty groups are left out. */
export function byPosture(channels: readonly Channel[]): Group[] {
  return (Object.keys(POSTURES) as Channel["posture"][])
    .map((posture) => ({
      posture,
      channels: channels
        .filter((channel) => channel.posture === posture)
        .sort((a, b) => b.followers - a.followers),
    }))
    .filter((group) => group.channels.length > 0);
}

/** Who looks after a channel: "Dev Okafor, and Maren Lindqvist stands in". Empty where nobody does. */
export function keepers(channel: Pick<Channel, "owner" | "alternate">): string {
  const { owner, alternate } = channel;
  if (!owner) return alternate ? `${alternate} stands in for nobody named` : "";
  return alternate ? `${owner}, and ${alternate} stands in` : owner;
}
