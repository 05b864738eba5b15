import { TextButton } from "../../../../ui/forms/TextButton";
import { unitRange } from "../../../../ui/text/offsets";
import type { Meaning } from "../state/draftApi";
import type { Answer } from "../state/useDebouncedQuery";
import css from "./Condition.module.css";

type Props = {
  id: string;
  text: string;
  answer: Answer<string, Meaning>;
  /** What checking the whole policy found here, for as long as there is nothing newer to say. */
  error: string | undefined;
  onWrite: (text: string, caret: number) => void;
};

/** What a condition means, in words; or what is wrong with it, where, and the name that was probably meant. */
export function MeaningNote({ id, text, answer, error, onWrite }: Props) {
  const asked = text.trim();
  const found = answer.last?.asked === asked ? answer.last.result : null;
  return (
    <div id={id} className={css.meaning} aria-live="polite">
      {asked && found?.valid && <p>It means: {found.words}</p>}
      {asked && found?.problem && <Wrong text={text} found={found} onWrite={onWrite} />}
      {!found && error && <p className={css.wrong}>{error}</p>}
      {asked && answer.problem && <p>What it means could not be looked up. {answer.problem.fix}</p>}
    </div>
  );
}

function Wrong({ text, found, onWrite }: { text: string; found: Meaning; onWrite: Props["onWrite"] }) {
  const { start, end, problem, nearest } = found;
  const shift = text.length - text.trimStart().length;
  const asked = text.trim();
  const range = start === null ? null : unitRange(asked, { start, end: end ?? start + 1 });
  const write = () => {
    if (!range || !nearest) return;
    const [from, to] = [range.start + shift, range.end + shift];
    onWrite(text.slice(0, from) + nearest + text.slice(to), from + nearest.length);
  };
  return (
    <>
      <p className={css.wrong}>{problem}</p>
      {range && (
        <p className={css.where}>
          <span className="unseen">It is here: </span>
          <code>
            {asked.slice(0, range.start)}
            <mark>{asked.slice(range.start, range.end) || "…"}</mark>
            {asked.slice(range.end)}
          </code>
        </p>
      )}
      {range && nearest && (
        <p>
          <TextButton onClick={write}>Write “{nearest}” there</TextButton>
        </p>
      )}
    </>
  );
}
