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

type Composing = {
  content: Content;
  change: (content: Content) => void;
  checked: Checked | null;
  plan: Plan;
  /** Return where the words are kept, once the server has every one of them. */
  save: () => Promise<{ id: string }>;
  /** A text of the content, with what the rules say of it beside and under its words. */
  Field: ComponentType<FieldProps>;
};

export const ComposingContext = createContext<Composing | null>(null);

export function useComposing(): Composing {
  const composing = useContext(ComposingContext);
  if (!composing) throw new Error("useComposing is for parts of the composer");
  return composing;
}
