/** How a rule and its waivers stand beside words being written, and which days a waiver may end on. */
import type { CheckResult, Evaluation, Waivable, Waiver } from "../../api/types";
import { dayOf } from "../../i18n/dates";
import { fromWallClock, toWallClock } from "../../i18n/zone";

export const WAIVER_STATES: Record<Waiver["state"], string> = {
  asked: "Waits for an answer",
  granted: "Granted",
  refused: "Refused",
  withdrawn: "Taken back",
  closed: "Closed",
};

/** Who waived a rule, until when and why; nothing where no waiver lets it pass. */
export const waivedWords = ({ outcomes }: Evaluation, rule: string): string | undefined =>
  outcomes.find((each) => each.rule === rule && each.outcome === "waived")?.detail ?? undefined;

export const isWaived = ({ evaluation }: CheckResult, rule: string): boolean =>
  evaluation.outcomes.some((each) => each.rule === rule && each.outcome === "waived");

export type Standing =
  | { is: "waived"; words: string; waiver: string }
  | { is: "asked"; waiver: Waiver }
  | { is: "open"; waivable: Waivable; before: string };

/** How the rule stands for whoever writes: let pass, asked for, or still to be asked, with what became of the last try. */
export function standingOf(rule: string, { evaluation, waivers, waivable }: CheckResult): Standing | null {
  const outcome = evaluation.outcomes.find((each) => each.rule === rule);
  if (outcome?.outcome === "waived" && outcome.waiver) {
    return { is: "waived", words: outcome.detail ?? "", waiver: outcome.waiver };
  }
  const last = waivers.find((each) => each.rule === rule);
  if (last?.state === "asked") return { is: "asked", waiver: last };
  const may = waivable.find((each) => each.rule === rule);
  return may ? { is: "open", waivable: may, before: last ? becameOf(last) : "" } : null;
}

/** Why the last waiver does not let the rule pass. */
export function becameOf(waiver: Waiver): string {
  const { state, over, stands, decided_by, decision_reason, withdrawn_by, withdrawal_reason, asked_by } =
    waiver;
  if (state === "closed") return stands;
  if (state === "refused") return `${decided_by?.name} refused an exception: “${decision_reason}”`;
  if (state === "granted") {
    return over
      ? "The exception for this has run out."
      : `${decided_by?.name} granted an exception for other words, or for an earlier day. What it is now is not covered.`;
  }
  if (state === "withdrawn" && decided_by && withdrawn_by?.id !== asked_by.id) {
    return `${withdrawn_by?.name} took the exception back: “${withdrawal_reason}”`;
  }
  return "";
}

const DAY = 86_400_000;
/** The server allows 90 days to the minute; the last whole day of them ends a little earlier. */
const LONGEST = 89;
const USUAL = 7;

const day = (at: Date, zone: string): string => toWallClock(at.toISOString(), zone).slice(0, 10);

type Days = { first: string; last: string; usual: string };

/** The days a waiver may end on: from the day the words are planned for, or today, as `2026-11-28` in `zone`. */
export function endDays(planned: string | null | undefined, zone: string, now: Date): Days {
  const last = day(new Date(now.getTime() + LONGEST * DAY), zone);
  const today = day(now, zone);
  const wanted = planned ? day(new Date(planned), zone) : today;
  const first = wanted > today ? wanted : today;
  const usual = wanted > today ? wanted : day(new Date(now.getTime() + USUAL * DAY), zone);
  return { first, last, usual: usual > last ? last : usual };
}

/** The last minute of a day in `zone`, as the moment it is; null for what is no day. */
export const endOf = (chosen: string, zone: string): string | null => fromWallClock(`${chosen}T23:59`, zone);

/** What is wrong with the day chosen, in words; "" when nothing is. */
export function dayFault(chosen: string, { first, last }: Days, now: Date): string {
  const told = (date: string) => dayOf(`${date}T12:00:00Z`, "UTC", now);
  if (!/^\d{4}-\d\d-\d\d$/.test(chosen)) return "Choose a day.";
  if (first > last) return "These words are planned for later than any exception may last.";
  if (chosen < first) return `Choose ${told(first)} or a later day.`;
  return chosen > last ? `Choose ${told(last)} or an earlier day.` : "";
}
