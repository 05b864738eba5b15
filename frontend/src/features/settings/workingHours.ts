/** Working hours as they are chosen: names of days and of the places whose public holidays are kept. */
import type { components } from "../../api/schema.gen";

export type WorkingHours = components["schemas"]["WorkingHoursView"];
export type WorkingHoursInput = components["schemas"]["WorkingHoursInput"];
export type Place = components["schemas"]["HolidayPlace"];
export type ClosedDay = components["schemas"]["ClosedDayInput"];
type Day = WorkingHours["days"][number];

export const WEEK: readonly (readonly [Day, string])[] = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
];

export const inputOf = ({
  days,
  begins,
  ends,
  country,
  region,
  closed,
}: WorkingHours): WorkingHoursInput => ({
  days,
  begins,
  ends,
  country,
  region,
  closed,
});

type Choice = { value: string; label: string };

/** The countries to choose from, by name, after "no public holidays". */
export function countryChoices(places: readonly Place[]): Choice[] {
  const names = new Intl.DisplayNames("en-GB", { type: "region" });
  const named = places.map(({ country }) => ({ value: country, label: names.of(country) ?? country }));
  return [{ value: "", label: "None: we keep no public holidays" }, ...byName(named)];
}

/** The parts of a country that keep holidays of their own; none where it has no parts. */
export function regionChoices(places: readonly Place[], country: string | null | undefined): Choice[] {
  const regions = Object.entries(places.find((place) => place.country === country)?.regions ?? {});
  if (regions.length === 0) return [];
  const named = regions.map(([value, label]) => ({ value, label }));
  return [{ value: "", label: "Only those of the whole country" }, ...byName(named)];
}

const byName = (choices: Choice[]): Choice[] =>
  choices.sort((one, other) => one.label.localeCompare(other.label, "en-GB"));
