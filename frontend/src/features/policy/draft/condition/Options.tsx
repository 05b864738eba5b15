import { useEffect, useRef } from "react";
import css from "./Condition.module.css";
import type { Suggestion } from "./suggest";

type Props = {
  id: string;
  label: string;
  items: readonly Suggestion[];
  active: number;
  onTake: (chosen: Suggestion) => void;
};

/** What may stand next. The field keeps the focus; it names the option that Enter would take. */
export function Options({ id, label, items, active, onTake }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={css.options}>
      {items.map((item, index) => (
        <div
          key={`${item.label}${item.type}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={css.option}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(item);
          }}
        >
          <code>{item.label}</code>
          <span className={css.type}>{item.type}</span>
          <span className={css.means}>{item.meaning}</span>
        </div>
      ))}
    </div>
  );
}
