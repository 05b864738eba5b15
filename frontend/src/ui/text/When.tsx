import { createContext, useContext, useSyncExternalStore } from "react";
import { away, dated, dayOf, dueWords, moment, near, timeOf, urgency } from "../../i18n/dates";

const EVERY = 20_000;
let now = new Date();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    for (const each of listeners) each();
  }, EVERY);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The time, refreshed every 20 seconds, the same for everything on the page. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now);
}

export const Zone = createContext("UTC");

/** As in which language dates are written: whoever shows one draws it anew when that changes. */
export const DatesLanguage = createContext("en-GB");

/** Dates in words in the reader's zone, kept up to date. */
export function useDates() {
  const zone = useContext(Zone);
  useContext(DatesLanguage);
  const at = useNow();
  return {
    zone,
    now: at,
    moment: (date: Date | string) => moment(date, zone, at),
    dated: (date: Date | string) => dated(date, zone),
    near: (date: Date | string) => near(date, zone, at),
    day: (date: Date | string) => dayOf(date, zone, at),
    time: (date: Date | string) => timeOf(date, zone),
    away: (date: Date | string) => away(date, at),
    due: (date: Date | string) => dueWords(date, zone, at),
    urgency: (date: Date | string) => urgency(date, at),
  };
}

type When = { at: string; as?: "moment" | "dated" | "near" | "day" | "away" | "due" };

/** A time a person can read and a machine can too. */
export function When({ at, as = "near" }: When) {
  const dates = useDates();
  return (
    <time dateTime={at} title={`${dates.moment(at)} (${dates.zone})`}>
      {dates[as](at)}
    </time>
  );
}
