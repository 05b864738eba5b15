/** Parts of a stage's time, to choose from and to try on an example. */
import { capital } from "../../../../../i18n/phrasing";
import { partWords } from "../../../document/phrasing";
import type { Option } from "../../forms/Fields";
import type { DraftDeadlines } from "../../source/draft";

const OFFERED = [25, 33, 50, 67, 75, 90];
const EXAMPLE = 24;

/** The parts of the time that are offered, and the one that is set where it is another. */
export function partOptions(set: string): Option[] {
  const parts = /^\d+$/.test(set) ? [...new Set([...OFFERED, Number(set)])].sort((a, b) => a - b) : OFFERED;
  return parts.map((part) => ({ value: String(part), label: `${capital(partWords(part))} of the time` }));
}

/** "about 8", or "12" where the hours come out even. */
function hoursAt(hundredths: number): string {
  const hours = (EXAMPLE * hundredths) / 100;
  return Number.isInteger(hours) ? String(hours) : `about ${Math.round(hours)}`;
}

/** What the steps come to in a stage of 24 hours; nothing where they cannot be read. */
export function exampleWords({ hours, remind_at, escalate_at }: DraftDeadlines): string {
  const [remind, escalate] = [Number(remind_at), Number(escalate_at)];
  if (Number.isNaN(remind) || Number.isNaN(escalate)) return "";
  const kind = hours === "working" ? "working hours" : "hours";
  return `In a stage of ${EXAMPLE} ${kind}: a reminder after ${hoursAt(remind)}, others asked too after ${hoursAt(escalate)}, and the end after ${EXAMPLE}.`;
}
