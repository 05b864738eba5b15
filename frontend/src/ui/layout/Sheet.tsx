import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import css from "./Sheet.module.css";

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** A sheet that cannot be closed without an answer, such as signing in again. */
  firm?: boolean;
  wide?: boolean;
};

/**
 * A dialog over the page: from the bottom edge on a phone, in the middle elsewhere. The browser's own dialog keeps the
 * focus inside, closes on Escape and gives the focus back. A tap beside it closes nothing: words could be lost.
 * A control with `data-first` gets the focus; without one it is the way out.
 */
export function Sheet({ open, onClose, title, children, firm = false, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    const before = document.activeElement;
    element.showModal();
    element.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={wide ? `${css.sheet} ${css.wide}` : css.sheet}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (!firm) onClose();
      }}
    >
      {open && (
        <>
          <header className={css.head}>
            <h2 id={heading}>{title}</h2>
            {!firm && (
              <button type="button" className={css.close} onClick={onClose}>
                Close
              </button>
            )}
          </header>
          <div className={css.body}>{children}</div>
        </>
      )}
    </dialog>
  );
}
