/** What every view of one draft shares: the source they all edit, how it reads, and what the server says about it. */
import { createContext, useContext } from "react";
import type { PolicyDocument } from "../../../../api/types";
import type { DraftPolicy } from "../source/draft";
import type { Edit } from "../source/edits";
import type { Pane } from "../source/pointers";
import type { DraftProblem, Validation, Vocabulary } from "./draftApi";
import type { Answer } from "./useDebouncedQuery";

export type Editing = {
  source: string;
  policy: DraftPolicy;
  /** Change the source. Every form goes through here; nothing else is kept. */
  edit: (...edits: readonly Edit[]) => void;
  /** Put a whole earlier source back. */
  restore: (source: string) => void;
  validation: Answer<string, Validation>;
  problems: readonly DraftProblem[];
  /** The whole policy with the rules of its packs, as it last was without mistakes. */
  document: PolicyDocument | null;
  /** What the condition at a pointer means, in words that follow “if”, once that is known of this very source. */
  meaning: (pointer: string) => string | undefined;
  vocabulary: Vocabulary;
  /** Open the form or the line a pointer leads to, and go there. */
  show: (pointer: string, line?: number | null) => void;
  /** Give the focus to what stands at a pointer, once it is drawn. */
  goTo: (pointer: string) => void;
  /** Which item of a pane's list is open. */
  opened: (pane: Pane) => number | null;
  open: (pane: Pane, index: number | null) => void;
};

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("useEditing is for parts of the policy editor");
  return editing;
}
