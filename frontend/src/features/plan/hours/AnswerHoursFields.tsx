import { Checkbox } from "../../../ui/controls/choices";
import { TextInput } from "../../../ui/controls/fields";
import css from "../Plan.module.css";
import { type AnswerHours, DAYS, type Day, OFFICE_HOURS } from "./answerHours";

type Props = { hours: AnswerHours | null; zone: string; onChange: (hours: AnswerHours | null) => void };

/** When what people answer on a channel is read, if somebody says so: from when, until when and on which days. */
export function AnswerHoursFields({ hours, zone, onChange }: Props) {
  const toggle = (day: Day, on: boolean) => {
    if (!hours) return;
    const held = new Set(hours.days);
    if (on) held.add(day);
    else held.delete(day);
    if (held.size) onChange({ ...hours, days: DAYS.map(([each]) => each).filter((each) => held.has(each)) });
  };
  return (
    <>
      <Checkbox
        label="There are set hours at which the answers are read"
        description="Whoever proposes something is told when it would appear outside them."
        checked={hours !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? OFFICE_HOURS : null)}
      />
      {hours && (
        <>
          <div className={css.hours}>
            <TextInput
              label="Read from"
              description={zone}
              type="time"
              required
              withAsterisk={false}
              value={hours.opens}
              onChange={(event) => onChange({ ...hours, opens: event.currentTarget.value })}
            />
            <TextInput
              label="Read until"
              description={hours.closes < hours.opens ? "The next day" : zone}
              type="time"
              required
              withAsterisk={false}
              value={hours.closes}
              onChange={(event) => onChange({ ...hours, closes: event.currentTarget.value })}
            />
          </div>
          <Checkbox.Group label="On which days" value={hours.days}>
            <div className={css.days}>
              {DAYS.map(([day, name]) => (
                <Checkbox
                  key={day}
                  value={day}
                  label={name}
                  onChange={(event) => toggle(day, event.currentTarget.checked)}
                />
              ))}
            </div>
          </Checkbox.Group>
        </>
      )}
    </>
  );
}
