/** How a draft of the policy is tried on each kind; null for one it cannot be tried on here. */
import type { Trial } from "./kind";
import { byKind } from "./register";

const found = byKind(import.meta.glob<Trial>("./*/trial.tsx", { eager: true, import: "trial" }));

export const trialOf = (kind: string): Trial | null => found.get(kind) ?? null;
