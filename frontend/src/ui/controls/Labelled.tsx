import { type CSSProperties, type ReactNode, useId } from "react";
import css from "./Labelled.module.css";

/** What every field has besides its control. An error that is only `true` is drawn, and said elsewhere. */
export type About = {
  label?: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  /** Whether the label says that it is required; it does, unless told otherwise, where it is. */
  withAsterisk?: boolean | undefined;
  required?: boolean | undefined;
  id?: string | undefined;
  style?: CSSProperties | undefined;
  "aria-describedby"?: string | undefined;
};

/** The part of a field's properties that ties a control to its words. */
export type Tied = {
  id: string;
  required: boolean | undefined;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** A field's words around its control: label and hint above, what is wrong below. */
export function Labelled({ about, control }: { about: About; control: (tied: Tied) => ReactNode }) {
  const made = useId();
  const { label, description, error, required, withAsterisk = required } = about;
  const id = about.id ?? made;
  const wrong = typeof error === "boolean" ? null : error;
  const described = [about["aria-describedby"], wrong && `${id}-error`, description && `${id}-hint`];
  return (
    <div className={css.field} style={about.style}>
      {label && (
        <label htmlFor={id} className={css.label}>
          {label}
          {withAsterisk && (
            <span className={css.required} aria-hidden="true">
              {" *"}
            </span>
          )}
        </label>
      )}
      {description && (
        <p id={`${id}-hint`} className={css.hint}>
          {description}
        </p>
      )}
      {control({
        id,
        required,
        "aria-describedby": described.filter(Boolean).join(" ") || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {wrong && (
        <p id={`${id}-error`} className={css.error}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** The names of `About`, taken out of a field's properties; the rest is the control's own. */
export function apart<Given extends About>(given: Given): [About, Omit<Given, keyof About>] {
  const {
    label,
    description,
    error,
    withAsterisk,
    required,
    id,
    style,
    "aria-describedby": described,
    ...own
  } = given;
  return [
    { label, description, error, withAsterisk, required, id, style, "aria-describedby": described },
    own,
  ];
}
