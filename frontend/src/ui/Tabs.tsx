import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import css from "./Tabs.module.css";

export type Tab = { id: string; label: string; content: ReactNode };

/** A few views of one thing. Arrow keys, Home and End move between them; only the chosen one is in the page. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string>();
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === wanted),
  );
  const chosen = tabs[at];
  if (!chosen) return null;

  const press = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    setWanted(tabs[index]?.id);
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
            onClick={() => setWanted(tab.id)}
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
