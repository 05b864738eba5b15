import { useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Textarea } from "../../../../ui/controls/fields";
import { TextButton } from "../../../../ui/forms/TextButton";
import { useAt } from "../forms/Fields";
import { useTyped } from "../forms/useTyped";
import type { Path } from "../source/edits";
import { type Scope, understood } from "../state/draftApi";
import { useEditing } from "../state/editingContext";
import { useDebouncedQuery } from "../state/useDebouncedQuery";
import css from "./Condition.module.css";
import { knownValues, type Starter, starters, within } from "./knownValues";
import { MeaningNote } from "./MeaningNote";
import { Options } from "./Options";
import { accepted, joined, type Suggestion, suggestions } from "./suggest";

type Props = {
  at: Path;
  label: string;
  hint: string;
  value: string;
  scope: Scope;
  /** What it comes to where nothing is written. */
  empty?: string;
  /** Questions ready to be asked; without them, those that rules and routes often ask. */
  from?: readonly Starter[];
};

/**
 * A condition, written with help: what may stand next is offered while it is written, and what it means is said under
 * it. Down and up go through the offers, Enter or Tab takes one, Escape puts them away.
 */
export function ConditionField({ at, label, hint, value, scope, empty = "Always", from }: Props) {
  const { policy, vocabulary: all } = useEditing();
  const vocabulary = useMemo(() => within(all, scope), [all, scope]);
  const { pointer, write, error } = useAt(at);
  const typed = useTyped(value, (words) => write(words.trim() === "" ? undefined : words.trim()));
  const known = useMemo(() => knownValues(policy, vocabulary), [policy, vocabulary]);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const area = useRef<HTMLTextAreaElement>(null);
  const goal = useRef<number | null>(null);
  const list = useId();
  const said = useId();
  const text = typed.value;
  const offer = useMemo(
    () => (caret === null ? null : suggestions(text, caret, vocabulary, known)),
    [text, caret, vocabulary, known],
  );
  const items = offer?.items ?? [];
  const open = items.length > 0;
  const meaning = useDebouncedQuery(
    text.trim() || null,
    `${scope}${text}`,
    (asked, signal) => understood(asked, scope, signal),
    300,
  );

  const set = (words: string, at: number) => {
    typed.type(words);
    setActive(-1);
    setCaret(at);
    goal.current = at;
  };
  // Before the next key can arrive: whoever types on at once writes where the caret belongs.
  useLayoutEffect(() => {
    const wanted = goal.current;
    if (wanted === null) return;
    goal.current = null;
    area.current?.focus();
    area.current?.setSelectionRange(wanted, wanted);
  });
  const take = (chosen: Suggestion) => {
    if (!offer) return;
    const done = accepted(text, offer, chosen);
    set(done.text, done.caret);
  };
  const press = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    const chosen = items[active];
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (open && step)
      setActive((active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length);
    else if (open && chosen && (event.key === "Enter" || event.key === "Tab") && !event.shiftKey)
      take(chosen);
    else if (open && event.key === "Escape") setCaret(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={css.condition}>
      <div className={css.field}>
        <Textarea
          size="sm"
          ref={area}
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          aria-activedescendant={open && active >= 0 ? `${list}-${active}` : undefined}
          aria-describedby={said}
          label={label}
          description={hint}
          data-at={pointer}
          inputClass={css.input}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          minRows={1}
          maxRows={8}
          placeholder={empty}
          value={text}
          error={Boolean(error)}
          onChange={(event) => {
            typed.type(event.currentTarget.value);
            setActive(-1);
            setCaret(event.currentTarget.selectionStart);
          }}
          onKeyDown={press}
          onClick={() => setCaret(null)}
          onBlur={() => {
            typed.leave();
            setCaret(null);
          }}
        />
        {open && (
          <Options
            id={list}
            label={`${label}: what may stand here`}
            items={items}
            active={active}
            onTake={take}
          />
        )}
        <p className="unseen" role="status">
          {open
            ? `${items.length === 1 ? "1 suggestion" : `${items.length} suggestions`}, arrow down to choose`
            : ""}
        </p>
      </div>
      <MeaningNote id={said} text={text} answer={meaning} error={error} onWrite={set} />
      <p className={css.starters}>
        <span>Start from:</span>
        {(from ?? starters(vocabulary)).map((starter) => (
          <TextButton
            key={starter.says}
            onClick={() => {
              const words = joined(text, starter.asks);
              set(words, words.length);
              setCaret(null);
            }}
          >
            {starter.says}
          </TextButton>
        ))}
      </p>
    </div>
  );
}
