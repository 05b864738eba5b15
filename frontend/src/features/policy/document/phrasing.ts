/** How deciding goes by a policy, in words: its stages, what adds them, what happens in time, and what needs no second look. */
import type { PolicyDocument, PolicyRule } from "../../../api/types";
import { counted, listed, plain, roleName } from "../../../i18n/phrasing";
import { holders, type PolicyWindow } from "../phrasing";

export type PolicyStage = PolicyDocument["routes"][number]["stages"][number];
type Adding = { title: string; adds?: readonly string[] | undefined };
type Deadlines = PolicyDocument["deadlines"];
type Deciding = Pick<PolicyDocument, "deadlines" | "trivial_edits" | "low_risk" | "extra_stages" | "routes">;

export function hoursWords(hours: number): string {
  if (hours >= 48 && hours % 24 === 0) return `${hours / 24} days`;
  return hours === 1 ? "1 hour" : `${hours} hours`;
}

function needWords(stage: PolicyStage): string {
  const apart = stage.distinct_roles ? ", each in a different role" : "";
  if (stage.need === "half") return `Half of them approve${apart}`;
  if (stage.need === "majority") return `More than half of them approve${apart}`;
  if (stage.need === "all") return `All of them approve${apart}`;
  if (stage.need === "any" || stage.need === 1) return "One approval is enough";
  return `${stage.need} of them approve${apart}`;
}

/** "24 hours", or "24 working hours" where those alone count: two days of clock hours are no two working days. */
const timeWords = (hours: number, deadlines: Deadlines): string =>
  deadlines?.hours === "working" ? counted(hours, "working hour") : hoursWords(hours);

/** "One approval is enough, within 12 hours." and who is asked, where the step's title does not say it. */
export function stageWords(stage: PolicyStage, deadlines?: Deadlines): string {
  const asked = holders(stage.roles, "and");
  const who = asked.toLowerCase() === stage.title.toLowerCase() ? "" : `Asked: ${asked}. `;
  return `${who}${needWords(stage)}, within ${timeWords(stage.decide_within, deadlines)}.`;
}

/** Whom a stage turns to when it runs late: they are asked too where the policy keeps deadlines, else it is only said. */
export function lateWords(stage: PolicyStage, deadlines?: Deadlines): string {
  if (!stage.escalate_to) return "";
  const role = roleName(stage.escalate_to);
  return deadlines ? `If it runs late, ${role} is asked too.` : `If it runs late, turn to ${role}.`;
}

/** What brings an extra stage in, in a sentence; one that nothing brings in says so. */
export function whenAddedWords(
  id: string,
  { rules, windows }: Record<"rules" | "windows", readonly Adding[]>,
): string {
  const because = [
    ...rules.filter(({ adds }) => adds?.includes(id)).map(({ title }) => `the rule “${title}” is not met`),
    ...windows.filter(({ adds }) => adds?.includes(id)).map(({ title }) => `it is during “${title}”`),
  ];
  return because.length
    ? `Added when ${listed(because, "or")}.`
    : "No rule and no period adds it at present.";
}

/** When an extra stage begins. */
export function extraBeginsWords(
  stage: PolicyStage,
  document: Pick<Deciding, "extra_stages" | "routes">,
): string {
  const waited = stage.waits_for ?? [];
  if (waited.length === 0) return "It begins at once.";
  const all = [...document.routes.flatMap(({ stages }) => stages), ...(document.extra_stages ?? [])];
  const titles = waited.map((id) => `“${all.find((each) => each.id === id)?.title ?? plain(id)}”`);
  return `It begins once ${listed(titles)} ${titles.length === 1 ? "is" : "are"} done.`;
}

const stagesWords = (
  ids: readonly string[],
  { extra_stages = [] }: Pick<Deciding, "extra_stages">,
): string => {
  const titles = ids.map((id) => `“${extra_stages.find((each) => each.id === id)?.title ?? plain(id)}”`);
  return `the ${titles.length === 1 ? "stage" : "stages"} ${listed(titles)}`;
};

/** Which stages a rule brings in, in a sentence; one on trial brings none. */
export function ruleAddsWords(rule: PolicyRule, document: Pick<Deciding, "extra_stages">): string {
  if (!rule.adds?.length || rule.mode === "evaluate") return "";
  return `Where it is not met, ${stagesWords(rule.adds, document)} ${rule.adds.length === 1 ? "is" : "are"} added.`;
}

/** Which stages a dated period brings in, in a sentence. */
export function windowAddsWords({ adds }: PolicyWindow, document: Pick<Deciding, "extra_stages">): string {
  if (!adds?.length) return "";
  return `While it lasts, ${stagesWords(adds, document)} ${adds.length === 1 ? "is" : "are"} added to every route.`;
}

const PARTS: Readonly<Record<number, string>> = {
  10: "a tenth",
  25: "a quarter",
  33: "a third",
  50: "half",
  67: "two thirds",
  75: "three quarters",
  90: "nine tenths",
};

/** Hundredths of a stage's time as people say them: "three quarters", or "60 %". */
export const partWords = (hundredths: number): string => PARTS[hundredths] ?? `${hundredths} %`;

/** What happens while the time of a stage passes and nobody answers, sentence by sentence. */
export function unansweredWords({ deadlines, routes, extra_stages = [] }: Deciding): string {
  const every = "Every hour counts, at night and on days off too.";
  const ends = "Nothing is approved by silence: what nobody decides in time ends and is not published.";
  if (!deadlines) return `${every} Nobody is reminded on the way, and nobody else is asked. ${ends}`;
  const named = [...routes.flatMap(({ stages }) => stages), ...extra_stages].some(
    (stage) => stage.escalate_to,
  );
  const others = named ? ", and whoever the stage names for it is asked too" : "";
  return [
    deadlines.hours === "working" ? "Only the organization’s working hours count." : every,
    `Whoever has not decided is reminded once ${partWords(deadlines.remind_at)} of a stage’s time has passed.`,
    `Once ${partWords(deadlines.escalate_at)} of it has passed, the author is warned that it may be late${others}.`,
    ends,
  ].join(" ");
}

/** Which proposals may be approved several in one go; `means` is the policy's condition in words. */
export function lowRiskWords({ low_risk }: Pick<Deciding, "low_risk">, means: string): string {
  if (!low_risk) return "Nothing: each proposal is opened and approved by itself.";
  return `A proposal is of low risk if ${means}, and every rule that applies to it is met. Several of them may be approved in one go: they are read on one page, and each approval is recorded by itself.`;
}

/** Which kinds of reason there are for rejecting, before the organization's own are listed. */
export const rejectingWords = (own: number): string =>
  `Whoever rejects says why in their own words, and can say what kind of reason it is. ${
    own
      ? "Besides the common kinds, this organization has its own:"
      : "The kinds are those that are common everywhere."
  }`;

/** After which edits an approval still holds, in a sentence. */
export function trivialWords({ trivial_edits: edits }: Pick<Deciding, "trivial_edits">): string {
  const { typo_distance = 0, schedule_within = 0, alt_text = false } = edits ?? {};
  const allowed = [
    typo_distance > 0 &&
      `misspelled words are put right, ${counted(typo_distance, "letter", "letters")} at most in all`,
    schedule_within > 0 && `the time moves by ${hoursWords(schedule_within)} at most`,
    alt_text && "a picture is described in other words",
  ].filter((each) => each !== false);
  if (allowed.length === 0) return "Every edit ends the approvals given before it.";
  return `Approvals still hold when ${listed(allowed, "or")}. Whatever can turn the meaning is read again: numbers, names, links, hashtags, and words such as “not”.`;
}
