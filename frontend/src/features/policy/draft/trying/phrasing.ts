/** The words somebody tries a draft with, as the content of a proposal that is never kept. */
import type { Content } from "../../../../api/types";
import { blank, titled } from "../../../../kinds/draftContent";
import { KINDS } from "../../../../kinds/register";
import { trialOf } from "../../../../kinds/trials";

/** A proposal of the reader's own, instead of words written here. */
export const MINE = "mine";

/** `kind` is the kind written, or `MINE`; what was written of each kind stays while another is tried. */
export type Trial = {
  kind: string;
  written: Readonly<Record<string, Content>>;
  channels: string[];
  proposal: string;
};

/** The kinds a draft can be tried on here. */
export const TRIED = KINDS.filter(({ kind }) => trialOf(kind));

export const FIRST: Trial = {
  kind: TRIED[0]?.kind ?? MINE,
  written: Object.fromEntries(TRIED.map(({ kind }) => [kind, blank(kind)])),
  channels: [],
  proposal: "",
};

/** What is tried, or null while there is nothing to judge. `chosen` is the content of the proposal that was picked. */
export function contentOf(trial: Trial, chosen: Content | null): Content | null {
  if (trial.kind === MINE) return chosen;
  const content = trial.written[trial.kind];
  const judged = content ? trialOf(trial.kind)?.judged(content) : null;
  return judged ? titled({ ...judged, channel_ids: trial.channels }) : null;
}
