import type { ReactNode } from "react";
import { useKeys } from "../../ui/forms/shortcuts";
import css from "./Sentence.module.css";

type Props = {
  label: string;
  /** Absent where there is nothing newer, or older. */
  onNewer: (() => void) | undefined;
  onOlder: (() => void) | undefined;
  older?: string | undefined;
  children?: ReactNode;
};

/** The way from one page of a list to the next, with the keys p and n. */
export function PageKeys({ label, onNewer, onOlder, older = "Older", children }: Props) {
  useKeys({ n: () => onOlder?.(), p: () => onNewer?.() });
  return (
    <nav className={`${css.pages} unprinted`} aria-label={label}>
      <button type="button" disabled={!onNewer} onClick={onNewer}>
        Newer <kbd>p</kbd>
      </button>
      <button type="button" disabled={!onOlder} onClick={onOlder}>
        {older} <kbd>n</kbd>
      </button>
      <span role="status">{children}</span>
    </nav>
  );
}
