import { useEffect, useState } from "react";
import { asProblem, type Problem } from "../../../../api/problem";

export type Answer<Question, Result> = {
  /** The last answer, and the question it is the answer to. */
  last: { asked: Question; result: Result } | null;
  problem: Problem | null;
  /** True while what is asked now has no answer yet. */
  busy: boolean;
  again: () => void;
};

/**
 * Ask whenever `question` has stood still for `after` milliseconds; null asks nothing. The last answer stays
 * until the next one comes, and an answer to an older question is dropped. Questions are compared by their `key`.
 */
export function useDebouncedQuery<Question, Result>(
  question: Question | null,
  key: string,
  ask: (question: Question, signal: AbortSignal) => Promise<Result>,
  after: number,
): Answer<Question, Result> {
  const [last, setLast] = useState<{ asked: Question; result: Result; key: string } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the question is; asking is the same throughout
  useEffect(() => {
    setProblem(null);
    if (question === null) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const result = await ask(question, stop.signal);
        if (!stop.signal.aborted) setLast({ asked: question, result, key });
      } catch (error) {
        if (!stop.signal.aborted) setProblem(asProblem(error));
      }
    }, after);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, question === null, after, round]);
  return {
    last,
    problem,
    busy: question !== null && problem === null && last?.key !== key,
    again: () => setRound(round + 1),
  };
}
