/** What the page where words are written lends its parts, the forms of the kinds among them. */
import { type ClipboardEvent, type ComponentType, createContext, type ReactNode, useContext } from "react";
import type { Checked, Content, Plan } from "../api/types";

export type FieldProps = {
  pointer: string;
  label: string;
  hint?: string;
  /** Proposed words are set in the serif; what we say about them is not. */
  said?: boolean;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  foot?: ReactNode;
  onPaste?: (event: ClipboardEvent) => void;
};

export type AnswerProps = {
  pointer: string;
  /** What is asked, and the same in a word or two for the line. */
  label: string;
  short: string;
  /** What it is answered with, in words; empty while it is open. */
  said: string;
  /** What stands there while the answer is still to come from something else. */
  toCome?: string | undefined;
  /** Where the answer comes from, unless somebody gave it. */
  from?: string | undefined;
  /** The field it is answered in. */
  children: ReactNode;
};

type Composing = {
  content: Content;
  change: (content: Content) => void;
  checked: Checked | null;
  plan: Plan;
  /** Whether it is a template: what is asked each time anew is not asked here. */
  recurring?: boolean;
  /** Return where the words are kept, once the server has every one of them. */
  save: () => Promise<{ id: string }>;
  /** A text of the content, with what the rules say of it beside and under its words. */
  Field: ComponentType<FieldProps>;
  /** An answer that is there already: one line to confirm, and its field once somebody wants to change it. */
  Answer: ComponentType<AnswerProps>;
  /** Where what stands at a pointer was taken from, in words; undefined for what its author gave. */
  from: (pointer: string) => string | undefined;
};

export const ComposingContext = createContext<Composing | null>(null);

export function useComposing(): Composing {
  const composing = useContext(ComposingContext);
  if (!composing) throw new Error("useComposing is for parts of the composer");
  return composing;
}
