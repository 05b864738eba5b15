import type { FieldError, Problem } from "../../../api/problem";
import { counted } from "../../../i18n/words";
import { Linky } from "../../../ui/Linky";
import { Remark } from "../../../ui/states";
import css from "./Draft.module.css";

/** What keeps a text from being a policy: each mistake with its line, its place in the document and how to mend it. */
export function Mistakes({ problem, onLine }: { problem: Problem; onLine: (line: number) => void }) {
  return (
    <Remark
      tone="stop"
      title={`Not saved: ${counted(problem.errors.length, "mistake")} to correct`}
      role="alert"
    >
      <p>Your words are kept on this device.</p>
      <ol className={css.mistakes}>
        {problem.errors.map((error) => (
          <li key={`${error.line}${error.pointer}${error.message}`}>
            <Mistake error={error} onLine={onLine} />
          </li>
        ))}
      </ol>
    </Remark>
  );
}

function Mistake({ error, onLine }: { error: FieldError; onLine: (line: number) => void }) {
  const { line } = error;
  return (
    <>
      {line ? <Linky onClick={() => onLine(line)}>Line {line}</Linky> : "Somewhere"}
      {error.pointer && (
        <>
          {" "}
          at <code>{error.pointer}</code>
        </>
      )}
      : {error.message} {error.fix}
    </>
  );
}
