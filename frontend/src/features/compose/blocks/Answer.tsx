import { useEffect, useRef, useState } from "react";
import type { AnswerProps } from "../../../kinds/composing";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../Compose.module.css";
import { useField } from "../useField";

/**
 * An answer that is there already, as one line with where it comes from. Its field opens when somebody wants to change it, and
 * stands open while there is no answer or a rule says something about it.
 */
export function Answer({ pointer, label, short, said, toCome, from, children }: AnswerProps) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const { notes } = useField(pointer);
  useEffect(() => {
    if (!open || field.current?.contains(document.activeElement)) return;
    field.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [open]);
  if (open || !(said || toCome) || notes.length > 0) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the field within is being used
      <div ref={field} className={css.field} onFocus={() => setOpen(true)}>
        {children}
      </div>
    );
  }
  return (
    <div className={css.answer}>
      <p className={css.label}>{short}</p>
      <p className={css.given} data-to-come={!said} dir="auto">
        {said || toCome}
      </p>
      {said && from && <p className={css.from}>{from}</p>}
      <TextButton
        className={css.change}
        aria-label={`Change: ${label}`}
        data-pointer={pointer}
        data-opens
        onClick={() => setOpen(true)}
      >
        Change
      </TextButton>
    </div>
  );
}
