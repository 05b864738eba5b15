import { type ComponentProps, createContext, type ReactNode, useContext, useId } from "react";
import css from "./choices.module.css";
import type { About } from "./Labelled";
import labelled from "./Labelled.module.css";

type Group = {
  name: string;
  chosen: readonly string[];
  choose: ((value: string, on: boolean) => void) | undefined;
};
const Around = createContext<Group | null>(null);

type Own = Omit<ComponentProps<"input">, keyof About | "size" | "type" | "value"> &
  Omit<About, "withAsterisk"> & { value?: string };

function Choice({ kind, ...given }: Own & { kind: "checkbox" | "radio" | "switch" }) {
  const { label, description, error, id: named, style, onChange, ...own } = given;
  const made = useId();
  const group = useContext(Around);
  const id = named ?? made;
  const wrong = typeof error === "boolean" ? null : error;
  const described = [wrong && `${id}-error`, description && `${id}-hint`].filter(Boolean).join(" ");
  const { value } = own;
  const grouped = group && value !== undefined ? { checked: group.chosen.includes(value) } : {};
  return (
    <div className={css.choice} style={style}>
      <input
        {...own}
        {...grouped}
        id={id}
        type={kind === "switch" ? "checkbox" : kind}
        role={kind === "switch" ? "switch" : undefined}
        name={kind === "radio" ? group?.name : own.name}
        className={kind === "switch" ? css.switch : css.box}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => {
          onChange?.(event);
          if (value !== undefined) group?.choose?.(value, event.currentTarget.checked);
        }}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {description && (
          <p id={`${id}-hint`} className={labelled.hint}>
            {description}
          </p>
        )}
        {wrong && (
          <p id={`${id}-error`} className={labelled.error}>
            {wrong}
          </p>
        )}
      </div>
    </div>
  );
}

type Several = { label: ReactNode; description?: ReactNode; error?: ReactNode; children: ReactNode };

function Grouped({ kind, about, group }: { kind: "checkbox" | "radio"; about: Several; group: Group }) {
  const id = useId();
  const { label, description, error } = about;
  const described = [error && `${id}-error`, description && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <fieldset
      role={kind === "radio" ? "radiogroup" : undefined}
      className={css.group}
      aria-describedby={described || undefined}
    >
      <legend className={labelled.label}>{label}</legend>
      {description && (
        <p id={`${id}-hint`} className={labelled.hint}>
          {description}
        </p>
      )}
      <Around.Provider value={group}>{about.children}</Around.Provider>
      {error && (
        <p id={`${id}-error`} className={labelled.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** Yes or no, or one of several that may all be chosen. */
export function Checkbox(given: Own) {
  return <Choice kind="checkbox" {...given} />;
}

Checkbox.Group = function Checkboxes({
  value,
  onChange,
  ...about
}: Several & { value: readonly string[]; onChange?: (value: string[]) => void }) {
  const name = useId();
  const choose = (one: string, on: boolean) =>
    onChange?.(on ? [...value, one] : value.filter((each) => each !== one));
  return <Grouped kind="checkbox" about={about} group={{ name, chosen: value, choose }} />;
};

/** One of a few. */
export function Radio(given: Own) {
  return <Choice kind="radio" {...given} />;
}

Radio.Group = function Radios({
  value,
  onChange,
  ...about
}: Several & { value: string; onChange: (value: string) => void }) {
  const name = useId();
  return <Grouped kind="radio" about={about} group={{ name, chosen: [value], choose: onChange }} />;
};

/** Something that is on or off, and changes at once. */
export function Switch(given: Own) {
  return <Choice kind="switch" {...given} />;
}
