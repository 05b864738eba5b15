import type { ReactNode } from "react";
import { beginsWords, inSteps } from "../../i18n/stageOrder";
import css from "./InSteps.module.css";

type Stage = { id: string; title: string; waits_for?: readonly string[] | null | undefined };

type Props<T extends Stage> = {
  stages: readonly T[];
  className?: string | undefined;
  /** Draws one stage; `begins` says when it begins, where the order does not. */
  children: (stage: T, begins: string) => ReactNode;
};

/** Stages in the order they are decided, as a numbered list; those of one step stand together under "At the same time". */
export function InSteps<T extends Stage>({ stages, className, children }: Props<T>) {
  return (
    <ol className={className}>
      {inSteps(stages).map((step) => {
        const [only] = step;
        if (!only) return null;
        if (step.length === 1) return <li key={only.id}>{children(only, beginsWords(only, stages))}</li>;
        return (
          <li key={only.id} data-together>
            <p className={css.label}>At the same time</p>
            <ul className={css.together}>
              {step.map((stage) => (
                <li key={stage.id}>{children(stage, beginsWords(stage, stages))}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
