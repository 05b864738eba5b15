import { counted } from "../../../i18n/phrasing";
import { TextButton } from "../../../ui/forms/TextButton";
import { Flag } from "../../../ui/states/StateWord";
import { Failed } from "../../../ui/states/states";
import css from "./DraftStatus.module.css";
import { whereWords } from "./source/phrasing";
import type { DraftProblem, PolicyChange, Validation } from "./state/draftApi";
import { useEditing } from "./state/editingContext";

const SHOWN = 4;

/** What keeps the draft from being saved, and what it would change against the policy in force: always in view. */
export function Standing({ id }: { id: string }) {
  const { validation } = useEditing();
  const result = validation.last?.result;
  return (
    <div id={id} className={css.standing} aria-busy={validation.busy} tabIndex={-1}>
      {validation.problem && <Failed error={validation.problem} again={validation.again} />}
      {result && !result.valid && <ToCorrect problems={result.problems} />}
      {result?.valid && <Changes validation={result} />}
      {result && result.remarks.length > 0 && <Remarks validation={result} />}
    </div>
  );
}

function ToCorrect({ problems }: { problems: readonly DraftProblem[] }) {
  const { policy, show } = useEditing();
  return (
    <section aria-label="To correct">
      <h3>
        <Flag shape="cross" tone="stop">
          {counted(problems.length, "thing to correct", "things to correct")}
        </Flag>
      </h3>
      <ol className={css.list}>
        {problems.map((problem) => (
          <li key={`${problem.pointer}${problem.line}${problem.message}`}>
            <TextButton onClick={() => show(problem.pointer, problem.line)}>
              {whereWords(policy, problem.pointer) || "The whole policy"}
            </TextButton>
            : {problem.message} {problem.fix}
            {problem.line !== null && <span className={css.quiet}> Line {problem.line}.</span>}
          </li>
        ))}
      </ol>
      <p className={css.quiet}>What it changes is said again once these are corrected.</p>
    </section>
  );
}

const LOOKS = { added: ["up", "New"], removed: ["dash", "Left out"], changed: ["half", "Changed"] } as const;

function Changes({ validation: { changes } }: { validation: Validation }) {
  if (changes.length === 0) return <p className={css.quiet}>Nothing differs from the policy in force.</p>;
  return (
    <section aria-label="What changes against the policy in force">
      <h3>{counted(changes.length, "change")} against the policy in force</h3>
      <ChangeList changes={changes.slice(0, SHOWN)} />
      {changes.length > SHOWN && (
        <details className={css.more}>
          <summary>{counted(changes.length - SHOWN, "more change", "more changes")}</summary>
          <ChangeList changes={changes.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function ChangeList({ changes }: { changes: readonly PolicyChange[] }) {
  return (
    <ul className={css.list}>
      {changes.map((change, index) => (
        <li key={`${change.about}${change.id}${index}`}>
          <Flag shape={LOOKS[change.kind][0]} tone={change.kind === "removed" ? "quiet" : "accent"}>
            {LOOKS[change.kind][1]}
          </Flag>{" "}
          {change.words}
          {change.stricter !== null && (
            <span className={css.quiet}> {change.stricter ? "Stricter." : "Less strict."}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Remarks({ validation: { remarks } }: { validation: Validation }) {
  const { show } = useEditing();
  return (
    <details className={css.more}>
      <summary>
        {counted(remarks.length, "thing worth a look", "things worth a look")} in how it is written
      </summary>
      <ul className={css.list}>
        {remarks.map((remark) => (
          <li key={`${remark.pointer}${remark.message}`}>
            {remark.message} <TextButton onClick={() => show(remark.pointer)}>Go there</TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
