/** What a person is told about reading the policy, in sentences. */
import type { PolicySummary } from "../../../api/types";
import { counted } from "../../../i18n/phrasing";
import type { AcknowledgedBy, Acknowledgement, LookBack } from "./queries";

type Day = (at: string) => string;

/** The heading of the request: the policy changed, or is new to this person. */
export function askedTitle({ version, last }: Acknowledgement, day: Day): string {
  if (!last) return "The policy waits for you to read it";
  return `The policy changed${version?.effective_from ? ` on ${day(version.effective_from)}` : ""}`;
}

/** Who has to do what, and why only now. */
export function askedWords({ version, last }: Acknowledgement): string {
  if (!version) return "";
  return last
    ? `Version ${version.number} applies now. You read and understood version ${last.number}. Read what changed since, and say that you have read it.`
    : `Version ${version.number} applies to everything that is proposed here. Read it, and say that you have read and understood it.`;
}

/** "From Tue 1 Dec version 5 applies." The time is named when it is not the beginning of the day. */
export function upcomingWords(version: PolicySummary, dates: { day: Day; time: Day }): string {
  if (!version.effective_from) return "";
  const time = dates.time(version.effective_from);
  return `From ${dates.day(version.effective_from)}${time === "00:00" ? "" : `, ${time},`} version ${version.number} applies.`;
}

/** "7 of 9 people have read and understood it." */
export function readWords(people: readonly AcknowledgedBy[]): string {
  const read = people.filter((each) => each.at !== null).length;
  if (people.length === 0) return "There is nobody here to read it.";
  if (read === people.length) {
    return people.length === 1
      ? "The one person here has read it."
      : `All ${people.length} people have read and understood it.`;
  }
  return `${read || "None"} of ${counted(people.length, "person", "people")} ${read === 1 ? "has" : "have"} read and understood it.`;
}

const pastWords = (left: number): string =>
  left === 1
    ? " 1 stays approved, because the time planned for it has passed."
    : ` ${left} stay approved, because the time planned for them has passed.`;

/** What a look back would do, before somebody confirms. */
export function lookBackWords({ approved, checked, lapsing, left, stopped_by: stoppedBy }: LookBack): string {
  if (approved === 0) return "Nothing is approved at the moment, so nothing loses its approval.";
  const all = approved.toLocaleString("en-GB");
  if (checked === 0)
    return `Trying the ${counted(approved, "approved proposal")} took too long and was stopped before the first was done, so nobody can say yet what would lose its approval. Once this version is in force, each is looked at again all the same.`;
  const among =
    checked < approved
      ? `Of the newest ${checked.toLocaleString("en-GB")} of ${all} approved proposals`
      : `Of ${counted(approved, "approved proposal")}`;
  const rest =
    stoppedBy === "time"
      ? " Trying the rest would take too long here; once this version is in force, each is looked at again."
      : "";
  const past = left ? pastWords(left) : "";
  if (lapsing === 0) return `${among}, none would lose its approval.${past}${rest}`;
  return `${among}, ${lapsing} would lose ${lapsing === 1 ? "its" : "their"} approval today. Whoever wrote and approved ${lapsing === 1 ? "it" : "them"} is told why.${past}${rest}`;
}

/** What became of earlier approvals when a version took force; empty for one that has not looked back. */
export function lookedBackWords({ looked_back: done }: PolicySummary): string {
  if (!done) return "";
  if (done.checked === 0) return "Nothing was approved under an earlier version.";
  const lost =
    done.lapsed === 0
      ? "none lost its approval"
      : `${done.lapsed} lost ${done.lapsed === 1 ? "its" : "their"} approval`;
  const were = (count: number) => (count === 1 ? "was" : "were");
  const left = done.left
    ? ` ${done.left} ${were(done.left)} left approved, because the time planned for ${done.left === 1 ? "it" : "them"} had passed.`
    : "";
  return `${counted(done.checked, "approved proposal")} ${were(done.checked)} looked at again; ${lost}.${left}`;
}
