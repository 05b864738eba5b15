/** What people will see of each kind; null for one that these pages cannot draw. */
import type { Preview } from "./kind";
import { byKind } from "./register";

const found = byKind(import.meta.glob<Preview>("./*/preview.tsx", { eager: true, import: "preview" }));

export const previewOf = (kind: string): Preview | null => found.get(kind) ?? null;
