import { useState } from "react";
import { Button } from "../../ui/controls/Button";
import { TextInput } from "../../ui/controls/fields";
import { TextButton } from "../../ui/forms/TextButton";
import { useDates } from "../../ui/text/When";
import css from "./Settings.module.css";
import type { ClosedDay } from "./workingHours";

type Props = { days: readonly ClosedDay[]; onChange: (days: ClosedDay[]) => void };

/** Days of the organization's own on which nobody works, beside public holidays. They are saved with the hours. */
export function ClosedDays({ days, onChange }: Props) {
  const dates = useDates();
  const [day, setDay] = useState("");
  const [name, setName] = useState("");
  const add = () => {
    const others = days.filter((one) => one.day !== day);
    onChange([...others, { day, name: name.trim() }].sort((a, b) => a.day.localeCompare(b.day)));
    setDay("");
    setName("");
  };
  return (
    <fieldset className={css.closed}>
      <legend>Days on which you are closed besides</legend>
      <ul>
        {days.map((one) => (
          <li key={one.day}>
            {dates.day(`${one.day}T12:00:00Z`)}, {one.name}{" "}
            <TextButton onClick={() => onChange(days.filter((other) => other.day !== one.day))}>
              Take it off<span className="unseen">: {one.name}</span>
            </TextButton>
          </li>
        ))}
      </ul>
      <div className={css.hours}>
        <TextInput
          label="Day"
          type="date"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          label="What it is"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div>
        <Button size="sm" disabled={!day || !name.trim()} onClick={add}>
          Add this day
        </Button>
      </div>
    </fieldset>
  );
}
