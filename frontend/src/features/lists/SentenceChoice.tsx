import { useEffect, useRef, useState } from "react";
import { calendarDay } from "../../i18n/dates";
import { toWallClock } from "../../i18n/zone";
import { TextButton } from "../../ui/forms/TextButton";
import { useDates } from "../../ui/text/When";
import { daysBack } from "./daysBack";
import css from "./Sentence.module.css";

type Option = readonly [value: string, words: string];

type ChoiceProps = {
  name: string;
  value: string | undefined;
  /** The words for leaving it open. */
  anything: string;
  /** The words for a value that is none of the options. */
  unknown?: string;
  options?: readonly Option[];
  groups?: readonly { title: string; options: readonly Option[] }[];
  onChange: (value: string | undefined) => void;
};

/** One part of a sentence that can be chosen. */
export function Choice({ name, value, anything, unknown, options = [], groups = [], onChange }: ChoiceProps) {
  const all = [...options, ...groups.flatMap((group) => group.options)];
  const known = !value || all.some(([option]) => option === value);
  return (
    <select
      aria-label={name}
      className={css.choice}
      data-chosen={Boolean(value)}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{anything}</option>
      {!known && <option value={value}>{unknown ?? value}</option>}
      <Options options={options} />
      {groups.map((group) => (
        <optgroup key={group.title} label={group.title}>
          <Options options={group.options} />
        </optgroup>
      ))}
    </select>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(([option, words]) => (
    <option key={option} value={option}>
      {words}
    </option>
  ));
}

type DayProps = Pick<ChoiceProps, "name" | "value" | "anything" | "onChange">;

const OTHER = "another";

/** A day, from a few that are often meant, or any other from the calendar. */
export function Day({ name, value, anything, onChange }: DayProps) {
  const { now, zone } = useDates();
  const [calendar, setCalendar] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const today = toWallClock(now.toISOString(), zone).slice(0, 10);
  const options = daysBack(today).map(({ date, days }): Option => {
    const words = calendarDay(date, now);
    return [date, days === 1 ? `today, ${words}` : `${words} (${days} days)`];
  });
  if (calendar) {
    return (
      <>
        <input
          ref={input}
          type="date"
          aria-label={name}
          className={css.choice}
          data-chosen={Boolean(value)}
          value={value ?? ""}
          max={today}
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the choice that was just made from the keyboard
          autoFocus
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />{" "}
        <TextButton
          onClick={() => {
            setCalendar(false);
            onChange(undefined);
          }}
        >
          {anything}
        </TextButton>
      </>
    );
  }
  return (
    <Choice
      name={name}
      value={value}
      anything={anything}
      unknown={value && calendarDay(value, now)}
      options={[...options, [OTHER, "another day"]]}
      onChange={(chosen) => (chosen === OTHER ? setCalendar(true) : onChange(chosen))}
    />
  );
}

const PAUSE = 350;

type WordsProps = { value: string | undefined; onChange: (value: string | undefined) => void };

/** Words to look for. They are asked for after a pause, or at once with Enter; what the address says comes first. */
export function Words({ value, onChange }: WordsProps) {
  const [typed, setTyped] = useState(value ?? "");
  const asked = useRef(value ?? "");
  const ask = useRef(onChange);
  ask.current = onChange;
  useEffect(() => {
    if ((value ?? "") === asked.current) return;
    asked.current = value ?? "";
    setTyped(asked.current);
  }, [value]);
  const tell = (words: string) => {
    if (words === asked.current) return;
    asked.current = words;
    ask.current(words || undefined);
  };
  const telling = useRef(tell);
  telling.current = tell;
  useEffect(() => {
    const later = setTimeout(() => telling.current(typed.trim()), PAUSE);
    return () => clearTimeout(later);
  }, [typed]);
  return (
    <input
      type="search"
      aria-label="Words or hashtag"
      placeholder="any words"
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      className={`${css.choice} ${css.words}`}
      data-chosen={Boolean(value)}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") tell(typed.trim());
      }}
    />
  );
}
