import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from "react";
import { readersQuery } from "../../../api/queries";
import type { Who } from "../../../api/types";
import { listed, roleName } from "../../../i18n/phrasing";
import { Textarea } from "../../../ui/controls/fields";
import css from "./Discussion.module.css";
import { type Naming, namingAt, offered, withName } from "./mentions";

type Props = {
  proposal: string;
  /** Whoever does not read this, and so cannot be named. */
  without: string | null;
  label: string;
  value: string;
  onChange: (words: string) => void;
  error?: string | undefined;
  description?: string;
  first?: boolean;
};

/**
 * Words to somebody. After an @ the people who read this are offered in a list below: the arrow keys walk through it, Enter or Tab
 * takes one, Escape closes it; a tap does too. The focus stays in the words.
 */
export function CommentField({ proposal, without, value, onChange, first, ...given }: Props) {
  const [naming, setNaming] = useState<Naming | null>(null);
  const [at, setAt] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const readers = useQuery({ ...readersQuery(proposal), enabled: naming !== null });
  const people = naming
    ? offered(
        (readers.data ?? []).filter(({ id }) => id !== without),
        naming.letters,
      )
    : [];
  const open = people.length > 0;
  const chosen = people[Math.min(at, people.length - 1)];

  const look = (field: HTMLTextAreaElement) => {
    const found =
      field.selectionStart === field.selectionEnd ? namingAt(field.value, field.selectionStart) : null;
    if (found?.letters !== naming?.letters) setAt(0);
    setNaming(found);
  };
  const take = (who: Who) => {
    const field = area.current;
    if (!field || !naming) return;
    const [words, caret] = withName(value, naming, field.selectionStart, who.name);
    onChange(words);
    setNaming(null);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(caret, caret);
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open || !chosen) return;
    if (event.key === "ArrowDown") setAt((at + 1) % people.length);
    else if (event.key === "ArrowUp") setAt((at + people.length - 1) % people.length);
    else if (event.key === "Enter" || event.key === "Tab") take(chosen);
    else if (event.key === "Escape") setNaming(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const asked: ComponentProps<"textarea"> = {
    "aria-autocomplete": "list",
    "aria-controls": open ? list : undefined,
    "aria-activedescendant": open && chosen ? `${list}-${chosen.id}` : undefined,
  };

  return (
    <div className={css.field}>
      <Textarea
        {...given}
        {...asked}
        ref={area}
        data-first={first || undefined}
        minRows={2}
        maxRows={10}
        maxLength={2000}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onSelect={(event) => look(event.currentTarget)}
        onKeyDown={onKey}
        onBlur={() => setNaming(null)}
      />
      <p className="unseen" role="status">
        {open ? `${people.length} to name: arrow keys choose, Enter takes` : ""}
      </p>
      {open && (
        <div id={list} role="listbox" aria-label="People to name" tabIndex={-1} className={css.people}>
          {people.map((who) => (
            <div
              key={who.id}
              id={`${list}-${who.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={who === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                take(who);
              }}
            >
              {who.name} <span>{listed(who.roles.map(roleName))}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
