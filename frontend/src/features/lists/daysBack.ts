/** Days that somebody often asks from. */
const dayBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** Days somebody often asks from, counted back from `today`, such as `2026-11-23`. They are dates, so that an address
 * that is handed on asks the same later. */
export function daysBack(today: string): { date: string; days: number }[] {
  return [0, 6, 29, 89].map((days) => ({ date: dayBefore(today, days), days: days + 1 }));
}
