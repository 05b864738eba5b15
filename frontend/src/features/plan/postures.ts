import type { Channel } from "../../api/types";
import type { ShapeName } from "../../ui/StateWord";

type Posture = { words: string; flag: { shape: ShapeName; tone: "accent" | "quiet" } };

/** Being absent, or only listening, is a declared posture and not a failure. */
export const POSTURES: Record<Channel["posture"], Posture> = {
  active: { words: "We speak here", flag: { shape: "tick", tone: "accent" } },
  monitor_only: { words: "We only listen here", flag: { shape: "half", tone: "quiet" } },
  dormant: { words: "It rests", flag: { shape: "dash", tone: "quiet" } },
};
