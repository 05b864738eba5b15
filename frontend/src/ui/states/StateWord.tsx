import css from "./StateWord.module.css";

const SHAPES = {
  draft: "M3 13.2 10.6 5.6l1.8 1.8L4.8 15H3z",
  wait: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4.5V8l2.5 2",
  half: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 2v12",
  tick: "m2.5 8.5 3.8 4L13.5 3.5",
  cross: "m3.5 3.5 9 9m0-9-9 9",
  back: "M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7",
  up: "M8 14V2.5M3.5 7 8 2.5 12.5 7",
  bang: "M8 2v8m0 3.2v.3",
  dot: "M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  dash: "M3 8h10",
} as const;

export type ShapeName = keyof typeof SHAPES;

export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg
      className={css.shape}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}

const BY_STATE: Record<string, [shape: ShapeName, tone: Tone]> = {
  draft: ["draft", "quiet"],
  waiting: ["dot", "quiet"],
  open: ["half", "accent"],
  in_review: ["half", "accent"],
  approved: ["tick", "accent"],
  done: ["tick", "accent"],
  in_force: ["tick", "accent"],
  satisfied: ["tick", "accent"],
  changes_requested: ["back", "heed"],
  unsatisfied: ["bang", "heed"],
  rejected: ["cross", "stop"],
  stopped: ["cross", "stop"],
  never_reached: ["dash", "quiet"],
  error: ["cross", "stop"],
  expired: ["wait", "stop"],
  lapsed: ["bang", "stop"],
  scheduled: ["wait", "accent"],
  withdrawn: ["dash", "quiet"],
  superseded: ["dash", "quiet"],
  discarded: ["dash", "quiet"],
  taken_back: ["back", "heed"],
  recused: ["dash", "quiet"],
  asked: ["half", "accent"],
  granted: ["tick", "accent"],
  refused: ["cross", "stop"],
  closed: ["dash", "quiet"],
  released: ["dash", "quiet"],
  waived: ["dash", "quiet"],
  not_applicable: ["dash", "quiet"],
};

type Tone = "quiet" | "accent" | "heed" | "stop";

/** A state as a word and a shape; colour only repeats what they say. */
export function StateWord({ state, children }: { state: string; children: string }) {
  const [shape, tone] = BY_STATE[state] ?? ["dot", "quiet"];
  return (
    <span className={css.word} data-tone={tone}>
      <Shape name={shape} />
      {children}
    </span>
  );
}

/** Any word with a shape and a tone. */
export function Flag({ shape, tone, children }: { shape: ShapeName; tone: Tone; children: string }) {
  return (
    <span className={css.word} data-tone={tone}>
      <Shape name={shape} />
      {children}
    </span>
  );
}
