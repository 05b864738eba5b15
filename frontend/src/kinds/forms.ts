/** How each kind is written; null for a kind that is not written on these pages. */
import type { Form } from "./kind";
import { byKind } from "./register";

const found = byKind(import.meta.glob<Form>("./*/form.tsx", { eager: true, import: "form" }));

export const formOf = (kind: string): Form | null => found.get(kind) ?? null;
