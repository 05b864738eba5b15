import { useEffect, useRef } from "react";
import css from "./Draft.module.css";
import { SourceField, type SourceHandle } from "./SourceField";
import { useEditing } from "./state/editingContext";
import type { Places } from "./state/useEditorPlace";

/** The policy as it is written, with the lines that need correcting marked. */
export function SourceView({ places, onType }: { places: Places; onType: (source: string) => void }) {
  const { source, problems } = useEditing();
  const field = useRef<SourceHandle>(null);
  const wrong = new Set(problems.flatMap((problem) => (problem.line === null ? [] : [problem.line])));
  const { wanted, arrived } = places;
  useEffect(() => {
    if (!wanted) return;
    field.current?.goTo(wanted.line ?? 1);
    arrived();
  }, [wanted, arrived]);
  return (
    <div className={css.asSource}>
      <SourceField handle={field} text={source} onChange={onType} wrong={wrong} />
      <a href="/api/v1/policies/schema" target="_blank" rel="noreferrer">
        What may stand here (JSON Schema, new tab)
      </a>
    </div>
  );
}
