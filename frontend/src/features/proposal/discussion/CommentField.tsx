import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { readersQuery } from "../../../api/queries";
import type { Who } from "../../../api/types";
import { Textarea } from "../../../ui/controls/fields";
import { PeopleOffered, usePeopleOffered } from "../../../ui/forms/PeopleOffered";
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
export function CommentField({ proposal, without, value, onChange, first: isFirst, ...given }: Props) {
  const [naming, setNaming] = useState<Naming | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const readers = useQuery({ ...readersQuery(proposal), enabled: naming !== null });
  const people = naming
    ? offered(
        (readers.data ?? []).filter(({ id }) => id !== without),
        naming.letters,
      )
    : [];

  const look = (field: HTMLTextAreaElement) => {
    const found =
      field.selectionStart === field.selectionEnd ? namingAt(field.value, field.selectionStart) : null;
    if (found?.letters !== naming?.letters) first();
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
  const { tied, onKeyDown, first, list } = usePeopleOffered({
    people,
    label: "People to name",
    take,
    close: () => setNaming(null),
    taking: ["Enter", "Tab"],
  });

  return (
    <div className={css.field}>
      <Textarea
        {...given}
        {...tied}
        ref={area}
        data-first={isFirst || undefined}
        minRows={2}
        maxRows={10}
        maxLength={2000}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onSelect={(event) => look(event.currentTarget)}
        onKeyDown={onKeyDown}
        onBlur={() => setNaming(null)}
      />
      <p className="unseen" role="status">
        {people.length > 0 ? `${people.length} to name: arrow keys choose, Enter takes` : ""}
      </p>
      <PeopleOffered {...list} />
    </div>
  );
}
