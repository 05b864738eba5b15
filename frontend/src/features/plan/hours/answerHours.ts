import type { Channel } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";

export type AnswerHours = NonNullable<Channel["answered_at"]>;
export type Day = NonNullable<AnswerHours["days"]>[number];

/** The days of the week, from Monday. */
export const DAYS: readonly (readonly [Day, string])[] = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
];

/** Where somebody begins who says when answers are read. */
export const OFFICE_HOURS: AnswerHours = {
  opens: "09:00",
  closes: "17:00",
  days: ["mon", "tue", "wed", "thu", "fri"],
};

/** "Monday to Friday, 09:00 to 17:00"; hours that end earlier than they begin go on into the next day. */
export function hoursInWords({ opens, closes, days = [] }: AnswerHours): string {
  const held = DAYS.filter(([day]) => days.includes(day)).map(([, name]) => name);
  const first = DAYS.findIndex(([, name]) => name === held[0]);
  const inARow = held.every((name, at) => DAYS[first + at]?.[1] === name);
  const on =
    held.length === DAYS.length
      ? "every day"
      : inARow && held.length > 2
        ? `${held[0]} to ${held[held.length - 1]}`
        : listed(held);
  return `${on}, ${opens} to ${closes}${closes < opens ? " the next day" : ""}`;
}
