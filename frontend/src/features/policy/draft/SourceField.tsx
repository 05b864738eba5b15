import { type Ref, useImperativeHandle, useRef } from "react";
import { lineStart } from "../versions/lineDifferences";
import css from "./Draft.module.css";

export type SourceHandle = { goTo: (line: number) => void };

type Props = {
  text: string;
  onChange?: (text: string) => void;
  wrong?: ReadonlySet<number>;
  handle?: Ref<SourceHandle>;
};

/** Text with numbered lines that do not wrap, to be written or, without `onChange`, to be read. */
export function SourceField({ text, onChange, wrong, handle }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLPreElement>(null);
  useImperativeHandle(handle, () => ({
    goTo: (line) => {
      const field = area.current;
      if (!field) return;
      const at = lineStart(field.value, line);
      field.focus();
      field.setSelectionRange(at, lineStart(field.value, line + 1));
      field.scrollTop = (line - 4) * Number.parseFloat(getComputedStyle(field).lineHeight);
    },
  }));
  return (
    <div className={css.source}>
      <pre ref={gutter} className={css.gutter} aria-hidden="true">
        {text.split("\n").map((_, index) => (
          <span key={index} data-wrong={wrong?.has(index + 1)}>
            {index + 1}
          </span>
        ))}
      </pre>
      <textarea
        ref={area}
        className={css.area}
        aria-label={onChange ? "The policy as text (YAML)" : "The policy as it was written (YAML)"}
        readOnly={!onChange}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        value={text}
        onChange={(event) => onChange?.(event.currentTarget.value)}
        onScroll={(event) => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}
