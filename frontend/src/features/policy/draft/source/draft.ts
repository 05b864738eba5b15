/**
 * A policy while it is being written: the same parts as a finished one, any of which may be missing or wrong yet. What
 * is wrong is the server's to say; a form shows what it can read, and every part knows its place in the source.
 */
export type DraftSection = { index: number; id: string; title: string; body: string };

export type DraftRule = {
  index: number;
  id: string;
  title: string;
  why: string;
  check: string;
  parameters: Record<string, unknown>;
  applies_if: string;
  severity: string;
  mode: string;
  waivable_by: string[];
  section: string;
  lesson: string;
  source: { title: string; url: string; licence: string; as_of: string };
  pack: string;
  /** Ids of the extra stages it adds where it is not met. */
  adds: string[];
};

export type DraftStage = {
  index: number;
  id: string;
  title: string;
  roles: string[];
  why: string;
  need: string;
  distinct_roles: boolean;
  decide_within: number | null;
  escalate_to: string;
  /** Ids of the stages that are done before it begins; null: the one before it, or at once for one that is added. */
  waits_for: string[] | null;
};

export type DraftRoute = { index: number; id: string; title: string; when: string; stages: DraftStage[] };

export type DraftWindow = {
  index: number;
  id: string;
  title: string;
  why: string;
  starts: string;
  ends: string;
  raises: Record<string, string>;
  /** Ids of the extra stages that every route has meanwhile. */
  adds: string[];
};

export type DraftTightening = {
  severity: string;
  parameters: Record<string, unknown>;
  waivable_by: string[] | null;
};

export type DraftPack = { index: number; pack: string; tighten: Record<string, DraftTightening> };

export type DraftTopic = { index: number; id: string; title: string; means: string };

export type DraftTrivialEdits = { typo_distance: string; schedule_within: string; alt_text: boolean };

/** How hours are counted, and at which hundredths of a stage's time people are reminded and others asked. */
export type DraftDeadlines = { hours: string; remind_at: string; escalate_at: string };

export type DraftReason = { index: number; id: string; title: string };

export type DraftPolicy = {
  title: string;
  text: DraftSection[];
  rules: DraftRule[];
  routes: DraftRoute[];
  windows: DraftWindow[];
  topics: DraftTopic[];
  packs: DraftPack[];
  extra_stages: DraftStage[];
  /** Null where the policy says nothing of them. */
  deadlines: DraftDeadlines | null;
  low_risk: string;
  reject_reasons: DraftReason[];
  trivial_edits: DraftTrivialEdits;
};

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const group = (value: unknown): Fields => (isFields(value) ? value : {});

const word = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(word).filter(Boolean) : []);

const list = <T>(value: unknown, read: (fields: Fields, index: number) => T): T[] =>
  Array.isArray(value) ? value.map((item, index) => read(group(item), index)) : [];

const each = <T>(value: unknown, read: (item: unknown) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(group(value)).map(([name, item]) => [name, read(item)]));

const ruleOf = (rule: Fields, index: number): DraftRule => {
  const source = group(rule.source);
  return {
    index,
    id: word(rule.id),
    title: word(rule.title),
    why: word(rule.why),
    check: word(rule.check),
    parameters: group(rule.parameters),
    applies_if: word(rule.applies_if),
    severity: word(rule.severity) || "advise",
    mode: word(rule.mode) || "enforce",
    waivable_by: words(rule.waivable_by),
    section: word(rule.section),
    lesson: word(rule.lesson),
    source: {
      title: word(source.title),
      url: word(source.url),
      licence: word(source.licence),
      as_of: word(source.as_of),
    },
    pack: word(rule.pack),
    adds: words(rule.adds),
  };
};

const stageOf = (stage: Fields, index: number): DraftStage => ({
  index,
  id: word(stage.id),
  title: word(stage.title),
  roles: words(stage.roles),
  why: word(stage.why),
  need: word(stage.need) || "any",
  distinct_roles: stage.distinct_roles === true,
  decide_within: typeof stage.decide_within === "number" ? stage.decide_within : null,
  escalate_to: word(stage.escalate_to),
  waits_for: Array.isArray(stage.waits_for) ? words(stage.waits_for) : null,
});

const tighteningOf = (value: unknown): DraftTightening => {
  const change = group(value);
  return {
    severity: word(change.severity),
    parameters: group(change.parameters),
    waivable_by: Array.isArray(change.waivable_by) ? words(change.waivable_by) : null,
  };
};

const trivialOf = (edits: Fields): DraftTrivialEdits => ({
  typo_distance: word(edits.typo_distance),
  schedule_within: word(edits.schedule_within),
  alt_text: edits.alt_text === true,
});

const deadlinesOf = (deadlines: Fields): DraftDeadlines => ({
  hours: word(deadlines.hours) || "working",
  remind_at: word(deadlines.remind_at) || "50",
  escalate_at: word(deadlines.escalate_at) || "75",
});

/** Read whatever stands in a source as a policy. */
export function draftOf(value: unknown): DraftPolicy {
  const policy = group(value);
  return {
    title: word(policy.title),
    text: list(policy.text, (section, index) => ({
      index,
      id: word(section.id),
      title: word(section.title),
      body: word(section.body),
    })),
    rules: list(policy.rules, ruleOf),
    routes: list(policy.routes, (route, index) => ({
      index,
      id: word(route.id),
      title: word(route.title),
      when: word(route.when),
      stages: list(route.stages, stageOf),
    })),
    windows: list(policy.windows, (window, index) => ({
      index,
      id: word(window.id),
      title: word(window.title),
      why: word(window.why),
      starts: word(window.starts),
      ends: word(window.ends),
      raises: each(window.raises, word),
      adds: words(window.adds),
    })),
    topics: list(policy.topics, (topic, index) => ({
      index,
      id: word(topic.id),
      title: word(topic.title),
      means: word(topic.means),
    })),
    packs: list(policy.packs, (use, index) => ({
      index,
      pack: word(use.pack),
      tighten: each(use.tighten, tighteningOf),
    })),
    extra_stages: list(policy.extra_stages, stageOf),
    deadlines: policy.deadlines === undefined ? null : deadlinesOf(group(policy.deadlines)),
    low_risk: word(policy.low_risk),
    reject_reasons: list(policy.reject_reasons, (reason, index) => ({
      index,
      id: word(reason.id),
      title: word(reason.title),
    })),
    trivial_edits: trivialOf(group(policy.trivial_edits)),
  };
}
