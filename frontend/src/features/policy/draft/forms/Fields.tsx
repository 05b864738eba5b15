import { type ReactNode, useId } from "react";
import { Checkbox } from "../../../../ui/controls/choices";
import { NativeSelect, Textarea, TextInput } from "../../../../ui/controls/fields";
import { type Path, put } from "../source/edits";
import { pointerOf, saidAt } from "../source/pointers";
import { useEditing } from "../state/editingContext";
import css from "./Forms.module.css";
import { itemsOf } from "./schema";
import { useTyped } from "./useTyped";

type Common = {
  /** Where the value stands in the source. */
  at: Path;
  label: string;
  hint?: ReactNode;
};

/** What is wrong at a place, and how to put something there. Nothing is written where there is nothing to say. */
export function useAt(at: Path) {
  const { edit, problems } = useEditing();
  const pointer = pointerOf(at);
  const error = saidAt(problems, pointer);
  return { pointer, write: (value: unknown) => edit(put(at, value)), ...(error ? { error } : {}) };
}

type Words = Common & {
  value: string;
  /** Rows of a field for several lines; one line without it. */
  rows?: number;
  /** Whether an empty field stays in the source as an empty text, for what a policy may not leave out. */
  needed?: boolean;
  type?: "text" | "date" | "number";
  placeholder?: string;
  /** Called once the field is left. */
  onDone?: (words: string) => void;
  /** Done instead of writing the words at `at`. */
  apply?: (words: string) => void;
  /** Whether the words are handed on only once the field is left. */
  late?: boolean;
};

export function WordsField({
  at,
  label,
  hint,
  value,
  rows,
  needed = false,
  type,
  placeholder,
  onDone,
  apply,
  late = false,
}: Words) {
  const { pointer, write, error } = useAt(at);
  const typed = useTyped(
    value,
    (words) => {
      if (apply) apply(words);
      else if (type === "number")
        write(words === "" || Number.isNaN(Number(words)) ? undefined : Number(words));
      else write(words === "" && !needed ? undefined : words);
    },
    late,
  );
  const shared = {
    label,
    description: hint,
    value: typed.value,
    placeholder,
    error,
    "data-at": pointer,
    size: "sm" as const,
    onChange: (event: { currentTarget: { value: string } }) => typed.type(event.currentTarget.value),
    onBlur: () => {
      typed.leave();
      onDone?.(typed.value);
    },
  };
  if (rows) return <Textarea {...shared} minRows={rows} maxRows={16} />;
  return <TextInput {...shared} type={type ?? "text"} />;
}

/** A list written one to a line. */
export function ListField({
  at,
  label,
  hint,
  value,
  rows = 3,
  placeholder,
}: Common & { value: readonly string[]; rows?: number; placeholder?: string }) {
  const { pointer, write, error } = useAt(at);
  const typed = useTyped(value.join("\n"), (lines) => {
    const items = itemsOf(lines);
    write(items.length ? items : undefined);
  });
  return (
    <Textarea
      size="sm"
      label={label}
      description={hint}
      value={typed.value}
      placeholder={placeholder}
      error={error}
      data-at={pointer}
      minRows={rows}
      maxRows={10}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.leave}
    />
  );
}

export type Option = { value: string; label: string };

/** One of a few. A value that is none of them stays in view, so that nothing is changed unseen. */
export function ChoiceField({
  at,
  label,
  hint,
  value,
  options,
  read = (chosen) => chosen || undefined,
}: Common & { value: string; options: readonly Option[]; read?: (chosen: string) => unknown }) {
  const { pointer, write, error } = useAt(at);
  const known = options.some((option) => option.value === value);
  return (
    <NativeSelect
      size="sm"
      label={label}
      description={hint}
      error={error}
      data-at={pointer}
      data={known ? [...options] : [{ value, label: value || "Choose one" }, ...options]}
      value={value}
      onChange={(event) => write(read(event.currentTarget.value))}
    />
  );
}

/** Yes or no. What is `preset` needs no words in the source. */
export function SwitchField({
  at,
  label,
  hint,
  value,
  read,
}: Common & { value: boolean; read: (on: boolean) => unknown }) {
  const { pointer, write, error } = useAt(at);
  return (
    <Checkbox
      label={label}
      description={hint}
      error={error}
      data-at={pointer}
      checked={value}
      onChange={(event) => write(read(event.currentTarget.checked))}
    />
  );
}

/** Any of a few, kept in the order they are offered in; what is not offered stays. */
export function TicksField({
  at,
  label,
  hint,
  value,
  options,
  empty,
}: Common & { value: readonly string[]; options: readonly Option[]; empty?: unknown }) {
  const { pointer, write, error } = useAt(at);
  const id = useId();
  const others = value.filter((each) => !options.some((option) => option.value === each));
  const offered = [...options, ...others.map((each) => ({ value: each, label: each }))];
  const tick = (name: string, on: boolean) => {
    const chosen = offered
      .map((option) => option.value)
      .filter((each) => (each === name ? on : value.includes(each)));
    write(chosen.length ? chosen : empty);
  };
  return (
    <fieldset className={css.ticks} aria-describedby={hint || error ? id : undefined}>
      <legend>{label}</legend>
      {(hint || error) && (
        <div id={id}>
          {hint && <p className={css.hint}>{hint}</p>}
          {error && <p className={css.error}>{error}</p>}
        </div>
      )}
      <div className={css.options}>
        {offered.map((option, index) => (
          <Checkbox
            key={option.value}
            label={option.label}
            data-at={index === 0 ? pointer : undefined}
            checked={value.includes(option.value)}
            onChange={(event) => tick(option.value, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
