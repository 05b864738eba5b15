import { type ComponentProps, useLayoutEffect, useRef, useState } from "react";
import css from "./fields.module.css";
import { type About, apart, Labelled } from "./Labelled";

type Own<Element extends "input" | "textarea" | "select"> = Omit<
  ComponentProps<Element>,
  keyof About | "size" | "className"
> &
  About & { size?: "sm" | "md" | undefined };

/** One line of text, a number, a day. */
export function TextInput({ size = "md", ...given }: Own<"input">) {
  const [about, own] = apart(given);
  return (
    <Labelled
      about={about}
      control={(tied) => <input type="text" {...own} {...tied} className={css.input} data-size={size} />}
    />
  );
}

type Lines = Own<"textarea"> & {
  minRows?: number;
  maxRows?: number;
  /** A class for the control itself. */
  inputClass?: string | undefined;
};

/** Several lines, as high as what is written, from `minRows` up to `maxRows`. */
export function Textarea({ size = "md", minRows = 1, maxRows = 20, inputClass, ref, ...given }: Lines) {
  const [about, own] = apart(given);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current) grow(area.current, maxRows);
  });
  const hold = (element: HTMLTextAreaElement | null) => {
    area.current = element;
    if (typeof ref === "function") ref(element);
    else if (ref) ref.current = element;
  };
  return (
    <Labelled
      about={about}
      control={(tied) => (
        <textarea
          rows={minRows}
          {...own}
          {...tied}
          ref={hold}
          className={inputClass ? `${css.input} ${inputClass}` : css.input}
          data-size={size}
        />
      )}
    />
  );
}

function grow(area: HTMLTextAreaElement, maxRows: number) {
  const style = getComputedStyle(area);
  const around = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  const border = area.offsetHeight - area.clientHeight;
  area.style.height = "auto";
  // In a sheet that does not stand open yet nothing has a height: `rows` says it until something is written.
  if (area.scrollHeight === 0) return;
  const most = maxRows * Number.parseFloat(style.lineHeight) + around;
  area.style.height = `${Math.min(area.scrollHeight, most) + border}px`;
  area.style.overflowY = area.scrollHeight > most ? "auto" : "hidden";
}

type Choice = { value: string; label: string; disabled?: boolean };

/** One of a list, by the device's own means. */
export function NativeSelect({
  size = "md",
  data,
  children,
  ...given
}: Own<"select"> & { data?: readonly (string | Choice)[] }) {
  const [about, own] = apart(given);
  return (
    <Labelled
      about={about}
      control={(tied) => (
        <span className={css.select}>
          <select {...own} {...tied} className={css.input} data-size={size}>
            {children ??
              data?.map((one) => {
                const { value, label, disabled } = typeof one === "string" ? { value: one, label: one } : one;
                return (
                  <option key={value} value={value} disabled={disabled}>
                    {label}
                  </option>
                );
              })}
          </select>
          <svg width="12" height="8" viewBox="0 0 12 8" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="m1 1 5 5 5-5" strokeWidth="1.6" />
          </svg>
        </span>
      )}
    />
  );
}

/** A password, hidden until its owner wants to see it. */
export function PasswordInput({ size = "md", ...given }: Own<"input">) {
  const [about, own] = apart(given);
  const [shown, setShown] = useState(false);
  return (
    <Labelled
      about={about}
      control={(tied) => (
        <span className={css.password}>
          <input
            {...own}
            {...tied}
            type={shown ? "text" : "password"}
            className={css.input}
            data-size={size}
          />
          <button
            type="button"
            aria-label="Show the password"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            <svg
              width="22"
              height="22"
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              aria-hidden="true"
            >
              <path
                d="M2 12c2.5-4.5 6-6.5 10-6.5s7.5 2 10 6.5c-2.5 4.5-6 6.5-10 6.5S4.5 16.500 2 12Z"
                strokeWidth="1.6"
              />
              <circle cx="12" cy="12" r="3" strokeWidth="1.6" />
              {shown && <path d="M4 4l16 16" strokeWidth="1.6" />}
            </svg>
          </button>
        </span>
      )}
    />
  );
}
