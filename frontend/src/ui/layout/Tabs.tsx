import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import css from "./Tabs.module.css";

export type Tab = { id: string; label: string; content: ReactNode };

type Props = {
  label: string;
  tabs: readonly Tab[];
  /** Which tab is chosen, where something beside the tabs chooses too. */
  chosen?: string;
  onChoose?: (id: string) => void;
};

/** A few views of one thing. Arrow keys, Home and End move between them; only the chosen one is in the page. */
export function Tabs({ label, tabs, chosen: given, onChoose }: Props) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState<string>();
  const wanted = given ?? own;
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === wanted),
  );
  const chosen = tabs[at];
  if (!chosen) return null;

  const choose = (id: string | undefined) => {
    setOwn(id);
    if (id) onChoose?.(id);
  };

  const press = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    choose(tabs[index]?.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  };

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={css.list} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            aria-selected={tab === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={tab === chosen ? 0 : -1}
            className={css.tab}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        id={`${base}-panel`}
        role="tabpanel"
        aria-labelledby={`${base}-${chosen.id}`}
        className={css.panel}
      >
        {chosen.content}
      </div>
    </>
  );
}
