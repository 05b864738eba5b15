import { DiffText } from "../text/DiffText";
import type { Part } from "../text/diff";
import css from "./DecisionPage.module.css";

type Field = { field: string; label: string; said?: string | undefined; parts: readonly Part[] };

/** What was taken out and put in, field by field; `same` is said where nothing was. */
export function Changes({ fields, same }: { fields: readonly Field[]; same: string }) {
  return (
    <dl className={css.diff}>
      {fields.length === 0 && (
        <div>
          <dt>The words</dt>
          <dd>{same}</dd>
        </div>
      )}
      {fields.map((field) => (
        <div key={field.field}>
          <dt>{field.label}</dt>
          {field.said && <dd className={css.told}>{field.said}</dd>}
          <dd dir="auto">
            <DiffText parts={field.parts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
