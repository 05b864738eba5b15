import { useId, useRef, useState } from "react";
import type { Fix } from "../../../api/types";
import { type FieldProps, useComposing } from "../../../kinds/composing";
import { textAt } from "../../../kinds/draftContent";
import fields from "../../../ui/forms/Fields.module.css";
import { takeBack, typeOver } from "../../../ui/forms/replaceWords";
import { say } from "../../../ui/states/messages";
import { runs } from "../../../ui/text/offsets";
import { Notes } from "../FindingList";
import { useField } from "../useField";
import field from "./Field.module.css";
import { fixedWords } from "./findingMarks";

/**
 * A text area with marks under the words that a rule means, and the notes beside it. A copy of the text lies below
 * the text area with nothing of it visible but the marks; the two share every measure, and the copy gives the height.
 */
export function MarkedField({
  pointer,
  label,
  hint,
  said,
  rows = 2,
  maxLength,
  placeholder,
  foot,
  onPaste,
}: FieldProps) {
  const { content } = useComposing();
  const { notes, policyId, placeOf, write } = useField(pointer);
  const [caret, setCaret] = useState<number>();
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = textAt(content, pointer);
  const marks = notes.flatMap((note) => (note.range ? [{ ...note.range, note }] : []));
  const active = marks.find((mark) => caret !== undefined && caret >= mark.start && caret <= mark.end)?.note
    .id;

  const fix = ({ replacement, ...remedy }: Fix) => {
    const place = placeOf({ replacement, ...remedy });
    if (!area.current || !place) return;
    typeOver(area.current, place, replacement);
    say(fixedWords(text.slice(place.start, place.end), replacement), {
      label: "Undo",
      run: () => {
        if (area.current && takeBack(area.current, text, place, replacement)) return;
        say("These words have changed since, so nothing was undone.");
      },
    });
  };

  const show = (noteId: string) => {
    const range = notes.find((note) => note.id === noteId)?.range;
    area.current?.focus();
    if (range) area.current?.setSelectionRange(range.start, range.end);
  };

  return (
    <div className={field.field} data-wide>
      <div className={field.control}>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className={fields.hint}>
            {hint}
          </p>
        )}
        <div className={field.box} data-said={said} data-rows={rows}>
          <div className={field.mirror} aria-hidden="true">
            {runs(text, marks).map((run) => {
              const marks = run.marks.filter((mark) => !mark.note.waived);
              const worst = marks.find((mark) => mark.note.finding.severity === "block") ?? marks[0];
              return (
                <span
                  key={run.start}
                  data-severity={worst?.note.finding.severity ?? (run.marks.length ? "advise" : undefined)}
                  data-active={run.marks.some((mark) => mark.note.id === active)}
                >
                  {run.text}
                </span>
              );
            })}
            {"\n"}
          </div>
          <textarea
            ref={area}
            id={id}
            rows={1}
            data-pointer={pointer}
            value={text}
            maxLength={maxLength}
            placeholder={placeholder}
            aria-describedby={
              [hint && `${id}-hint`, notes.length && `${id}-notes`].filter(Boolean).join(" ") || undefined
            }
            onChange={(event) => write(event.currentTarget.value)}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
            onBlur={() => setCaret(undefined)}
            {...(onPaste ? { onPaste } : {})}
          />
        </div>
        {foot}
      </div>
      <Notes id={`${id}-notes`} notes={notes} active={active} policyId={policyId} onFix={fix} onShow={show} />
    </div>
  );
}
