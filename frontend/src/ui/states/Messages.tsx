import css from "./Messages.module.css";
import { dismiss, useNotes } from "./messages";

export function Notes() {
  const notes = useNotes();
  return (
    <div className={`${css.notes} unprinted`} role="status" aria-live="polite">
      {notes.map((note) => (
        <p key={note.id} className={css.note}>
          <span>{note.text}</span>
          {note.act && (
            <button
              type="button"
              onClick={() => {
                note.act?.run();
                dismiss(note.id);
              }}
            >
              {note.act.label}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
