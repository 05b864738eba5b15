import { useMemo } from "react";
import { capital, plain } from "../../../../i18n/phrasing";
import type { Path } from "../source/edits";
import { ChoiceField, ListField, SwitchField, TicksField, WordsField } from "./Fields";
import css from "./Forms.module.css";
import { fieldsOf, type ParameterField, presetWords } from "./schema";
import { YamlField } from "./YamlField";

type Props = { at: Path; schema: unknown; values: Record<string, unknown>; legend: string };

/** The parameters of a check, as a form where its schema is simple. */
export function Parameters({ at, schema, values, legend }: Props) {
  const fields = useMemo(() => fieldsOf(schema), [schema]);
  if (fields.length === 0) return null;
  const isRare = (field: ParameterField) =>
    field.kind === "yaml" && !field.required && values[field.name] === undefined;
  const drawn = (field: ParameterField) => (
    <Parameter key={field.name} at={[...at, field.name]} field={field} value={values[field.name]} />
  );
  return (
    <fieldset className={css.group}>
      <legend>{legend}</legend>
      {fields.filter((field) => !isRare(field)).map(drawn)}
      {fields.some(isRare) && (
        <details className={css.more}>
          <summary>More particulars</summary>
          <div className={css.form}>{fields.filter(isRare).map(drawn)}</div>
        </details>
      )}
    </fieldset>
  );
}

const words = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(words) : []);

const choice = (value: string) => ({ value, label: capital(plain(value)) });

function Parameter({ at, field, value }: { at: Path; field: ParameterField; value: unknown }) {
  const preset = presetWords(field.preset);
  const hint = [field.hint, preset].filter(Boolean).join(" ");
  const common = { at, label: field.label, hint };
  switch (field.kind) {
    case "switch":
      return <SwitchField {...common} value={(value ?? field.preset) === true} read={(on) => on} />;
    case "number":
      return <WordsField {...common} type="number" value={words(value)} />;
    case "choice":
      return (
        <ChoiceField
          {...common}
          hint={field.hint}
          value={words(value ?? field.preset)}
          options={field.choices.map(choice)}
        />
      );
    case "choices":
      return (
        <TicksField
          {...common}
          hint={field.hint}
          value={strings(value ?? field.preset)}
          options={field.choices.map(choice)}
          empty={[]}
        />
      );
    case "words":
      return (
        <ListField
          {...common}
          hint={`${hint} One to a line.`.trim()}
          rows={field.many ? 3 : 2}
          value={strings(value)}
        />
      );
    case "text":
      return <WordsField {...common} value={words(value)} {...(field.long ? { rows: 2 } : {})} />;
    case "yaml":
      return <YamlField at={at} label={field.label} hint={field.hint} value={value} />;
  }
}
