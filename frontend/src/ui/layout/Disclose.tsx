import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import css from "./Disclose.module.css";

type Props = {
  label: ReactNode;
  align?: "start" | "end";
  children: (close: () => void) => ReactNode;
};

/** A button that opens a short list below it. Escape and a tap elsewhere close it; Escape gives the focus back. */
export function Disclose({ label, align = "start", children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      document.removeEventListener("keydown", leave);
    };
  }, [open]);

  return (
    <div ref={root} className={css.root}>
      <button
        ref={button}
        type="button"
        className={css.button}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <svg width="10" height="6" viewBox="0 0 10 6" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="m1 1 4 4 4-4" strokeWidth="1.6" />
        </svg>
      </button>
      {open && (
        <div id={panel} className={css.panel} data-align={align}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
