/** Drafts kept in this browser, by person and proposal, so that a reload or a dropped network loses nothing. */
import type { Content } from "../../../api/types";
import { blank } from "../../../kinds/draftContent";
import { forget, remember, remembered } from "../../../ui/states/browserStorage";
import type { Local } from "./autosave";

const nameOf = (member: string, draft: string): string => `draft.${member}.${draft}`;

/** The name of a draft that has no id yet; each person has one of a kind. */
export const unborn = (kind: string): string => `new.${kind}`;

export function readLocal(member: string, draft: string): Local | null {
  try {
    const kept: unknown = JSON.parse(remembered(nameOf(member, draft)) ?? "null");
    return typeof kept === "object" && kept !== null && "content" in kept ? whole(kept as Local) : null;
  } catch {
    return null;
  }
}

/** `local` with every field a proposal has today: it may have been kept by an older version of this page. */
const whole = (local: Local): Local => ({
  ...local,
  content: { ...blank(local.content.kind), ...local.content } as Content,
});

/** Keep `local`, or forget the draft when there is nothing to keep. Returns whether the browser did so. */
export function writeLocal(member: string, draft: string, local: Local | null): boolean {
  if (local) return remember(nameOf(member, draft), JSON.stringify(local));
  forget(nameOf(member, draft));
  return true;
}
