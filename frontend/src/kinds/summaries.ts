/** What each kind adds to a summary; nothing for one that these pages do not know. */
import type { Summary } from "./kind";
import { byKind } from "./register";

const found = byKind(import.meta.glob<Summary>("./*/summary.tsx", { eager: true, import: "summary" }));

export const summaryOf = (kind: string): Summary => found.get(kind) ?? {};
