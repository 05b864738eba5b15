import { type ComponentProps, type KeyboardEvent, useId, useState } from "react";
import type { Who } from "../../api/types";
import { listed, roleName } from "../../i18n/phrasing";
import css from "./PeopleOffered.module.css";

type Offered = {
  people: readonly Who[];
  label: string;
  take: (who: Who) => void;
  close: () => void;
  /** The keys that take whoever is marked. */
  taking: readonly string[];
};

/**
 * People offered below a field while somebody writes in it: the arrow keys walk through them, a key or a tap takes one, Escape closes
 * the list. The focus stays in the field, which is given `tied` and `onKeyDown`.
 */
export function usePeopleOffered({ people, label, take, close, taking }: Offered) {
  const [at, setAt] = useState(0);
  const id = useId();
  const chosen = people[Math.min(at, people.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!chosen) return;
    const { length } = people;
    if (event.key === "ArrowDown") setAt((at + 1) % length);
    else if (event.key === "ArrowUp") setAt((at + length - 1) % length);
    else if (taking.includes(event.key)) take(chosen);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const tied = {
    "aria-autocomplete": "list",
    "aria-controls": chosen ? id : undefined,
    "aria-activedescendant": chosen ? `${id}-${chosen.id}` : undefined,
  } satisfies ComponentProps<"textarea">;
  return { tied, onKeyDown, first: () => setAt(0), list: { id, label, people, chosen, take } };
}

type ListProps = ReturnType<typeof usePeopleOffered>["list"] & {
  /** Whether it takes its own place on the page, instead of covering what stands below. */
  inPlace?: boolean;
};

/** Those people, each with their roles. */
export function PeopleOffered({ id, label, people, chosen, take, inPlace = false }: ListProps) {
  if (!chosen) return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className={css.people}
      data-in-place={inPlace}
    >
      {people.map((who) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled where the focus is, in the field above
        <div
          key={who.id}
          id={`${id}-${who.id}`}
          ref={who === chosen ? intoView : undefined}
          role="option"
          tabIndex={-1}
          aria-selected={who === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(who)}
        >
          {who.name} <span>{listed(who.roles.map(roleName))}</span>
        </div>
      ))}
    </div>
  );
}

const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: "nearest" });
