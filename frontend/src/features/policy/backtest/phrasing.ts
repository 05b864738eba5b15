/** What a back-test found, in sentences: what a version would have done to proposals that were decided before it. */
import type { Backtest, BacktestReport, BacktestRule, Decided, RouteChange } from "../../../api/types";
import { counted, listed } from "../../../i18n/phrasing";

/** A stretch of a sentence; with `about` it opens the proposals behind it. */
export type Part = { words: string; about?: string };

type RuleCount = "flagged" | "blocked" | "rejected" | "approved";

export const aboutRule = (what: RuleCount, { rule }: Pick<BacktestRule, "rule">): string => `${what}:${rule}`;

export const aboutRoute = ({ before, after }: Pick<RouteChange, "before" | "after">): string =>
  `route:${before}>${after}`;

export const RUN_STATES: Record<Backtest["state"], string> = {
  queued: "Waiting its turn",
  running: "Running",
  done: "Done",
  failed: "Did not finish",
  stopped: "Stopped",
};

export const DECIDED: Record<Decided, string> = {
  approved: "Approved",
  changes_requested: "Change asked for",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  expired: "Expired",
  open: "Not decided yet",
};

export const atWork = ({ state }: Pick<Backtest, "state">): boolean =>
  state === "queued" || state === "running";

const DAYS_FROM = 48;
const MINUTE = 1 / 60;
const shown = (count: number): string => count.toLocaleString("en-GB");
const round = (value: number): number => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** "6 hours", "1.5 hours", "45 minutes", "2 days"; the sign is for the sentence around it to say. */
export function hoursSaid(hours: number): string {
  const size = Math.abs(hours);
  if (size >= DAYS_FROM) return counted(round(size / 24), "day");
  if (size >= 1) return counted(round(size), "hour");
  return counted(Math.max(1, Math.round(size * 60)), "minute");
}

/** "6 hours more", "45 minutes less", "no longer than before"; nothing known is said as such. */
export function addedSaid(hours: number | null): string {
  if (hours === null) return "not known";
  if (Math.abs(hours) < MINUTE) return "no change";
  return `${hoursSaid(hours)} ${hours > 0 ? "more" : "less"}`;
}

function another({ routes, route_changes }: BacktestReport): Part[] {
  if (route_changes === 0) return [];
  const into = new Map<string, number>();
  for (const { after_title, count } of routes) into.set(after_title, (into.get(after_title) ?? 0) + count);
  const [most] = [...into].sort(([, a], [, b]) => b - a);
  const part: Part = { words: `${shown(route_changes)} another route`, about: "routes" };
  if (!most) return [{ words: "sent " }, part];
  const [title, count] = most;
  const whither = into.size === 1 ? `, the one called “${title}”` : ` (${shown(count)} of them “${title}”)`;
  return [{ words: "sent " }, part, { words: whither }];
}

function longer({ added_hours: { median, affected } }: BacktestReport): Part[] {
  if (median === null || affected === 0 || Math.abs(median) < MINUTE) return [];
  const verb = median > 0 ? "added" : "saved";
  return [{ words: `${verb} ` }, { words: `${hoursSaid(median)} in the middle case`, about: "affected" }];
}

/** The whole report in one sentence, its numbers leading to the proposals behind them. */
export function verdict(report: BacktestReport, number: number): Part[] {
  const { tested, caught, stopped } = report;
  const clauses = [
    another(report),
    longer(report),
    caught
      ? [
          { words: "caught " },
          { words: `${shown(caught)} that people rejected or sent back`, about: "caught" },
        ]
      : [],
    stopped
      ? [{ words: "stopped " }, { words: `${shown(stopped)} that people approved`, about: "stopped" }]
      : [],
  ].filter((clause) => clause.length);
  const of: Part[] = [{ words: "Of " }, { words: counted(tested, "past submission"), about: "tested" }];
  if (clauses.length === 0) {
    const none = `, none would have fared differently under version ${number}: each would have gone to the same people, and nothing would have been stopped.`;
    return [...of, { words: none }];
  }
  const joined = clauses.flatMap((clause, at): Part[] => {
    const before = at === 0 ? "" : at === clauses.length - 1 ? " and " : ", ";
    return [{ words: before }, ...clause];
  });
  return [...of, { words: `, version ${number} would have ` }, ...joined, { words: "." }];
}

/** What a reader must know about the numbers before trusting them, one sentence each. */
export function caveats({ not_testable, added_hours: { affected, unknown } }: BacktestReport): Part[][] {
  return [
    [
      {
        words:
          "A submission is what people judged: something that was sent back and submitted again counts each time.",
      },
    ],
    not_testable
      ? [
          { words: `${shown(not_testable)} more`, about: "not_testable" },
          { words: " could not be tested: the facts their verdict rested on were not kept then." },
        ]
      : [],
    unknown
      ? [
          { words: "For " },
          { words: shown(unknown), about: "unknown" },
          {
            words: " nobody can say how much longer it would have taken: no such stage has been decided yet.",
          },
        ]
      : [],
    affected
      ? [
          {
            words:
              "Hours are what each stage really took people in the past, not what the policy allows them.",
          },
        ]
      : [],
  ].filter((parts) => parts.length);
}

/** The rules that would have said something, the busiest first. */
export const speaking = (report: BacktestReport): BacktestRule[] =>
  report.rules
    .filter((rule) => rule.flagged > 0 || rule.blocked > 0)
    .sort((a, b) => b.flagged - a.flagged || b.blocked - a.blocked);

/** Of what a rule flagged: how many nobody had decided, or had ended in another way. */
export const undecided = ({ flagged, approved, rejected }: BacktestRule): number =>
  Math.max(0, flagged - approved - rejected);

const WHOLE = new Map(
  Object.entries({
    tested: "What was tested",
    not_testable: "What could not be tested",
    routes: "What would have taken another route",
    affected: "What would have taken another route, with the time known",
    unknown: "What would have taken another route, with the time not known",
    caught: "What people rejected or sent back, and this version would have stopped",
    stopped: "What people approved, and this version would have stopped",
  }),
);

const OF_RULE = new Map<string, (rule: string) => string>(
  Object.entries({
    flagged: (rule: string) => `What ${rule} would have pointed at`,
    blocked: (rule: string) => `What ${rule} would have stopped`,
    rejected: (rule: string) => `What ${rule} would have pointed at, and people rejected or sent back`,
    approved: (rule: string) => `What ${rule} would have pointed at, and people approved`,
  }),
);

/** What a list of submissions is about, as a heading; `report` gives the rules and ways their names. */
export function aboutWords(about: string, report: BacktestReport | null): string {
  const route = report?.routes.find((each) => aboutRoute(each) === about);
  if (route) return `What would have gone “${route.after_title}” instead of “${route.before_title}”`;
  const [what = "", id = ""] = about.split(":", 2);
  const ofRule = OF_RULE.get(what);
  if (ofRule && id) return ofRule(ruleTitles([id], report));
  return WHOLE.get(about) ?? "The submissions behind the report";
}

/** The titles of rules, for a sentence. */
export const ruleTitles = (ids: readonly string[], report: BacktestReport | null): string =>
  listed(ids.map((id) => `“${report?.rules.find((each) => each.rule === id)?.title ?? id}”`));

const LAST_MOMENT = 1;

/** "All proposals", "Proposals from 3 Jan to 20 Nov"; a period that ends at a midnight has the day before as its last. */
export function period(
  { since, until }: Pick<Backtest, "since" | "until">,
  day: (at: Date | string) => string,
): string {
  const last = until ? day(new Date(new Date(until).getTime() - LAST_MOMENT)) : "";
  if (since && last) return `Proposals from ${day(since)} to ${last}`;
  if (since) return `Proposals since ${day(since)}`;
  return last ? `Proposals up to ${last}` : "All proposals";
}

/** One look at how far a run had come: when (ms) and how many proposals. */
export type Look = { at: number; done: number };

/** How many seconds are left, judged by how fast it went since the first look; null while that says nothing. */
export function secondsLeft(first: Look | null, last: Look, total: number): number | null {
  if (!first || last.at <= first.at || last.done <= first.done) return null;
  const rate = (last.done - first.done) / (last.at - first.at);
  return Math.max(0, (total - last.done) / rate / 1_000);
}

/** "about 20 seconds left", "about 3 minutes left". */
export function leftWords(seconds: number | null): string {
  if (seconds === null) return "";
  if (seconds < 5) return "a few seconds left";
  if (seconds < 90) return `about ${counted(Math.ceil(seconds / 5) * 5, "second")} left`;
  return `about ${counted(Math.round(seconds / 60), "minute")} left`;
}
