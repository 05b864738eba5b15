import { useEffect, useState } from "react";
import { api, bodyOf } from "../../api/client";
import { asProblem, type Problem } from "../../api/problem";
import type { Checked, Content } from "../../api/types";
import { titled } from "../../kinds/draftContent";

const AFTER = 250;

type About = { id: string | null; waivers: string; atOnce: boolean };

/**
 * Check the words against the policy in force whenever the typing pauses. The last answer stays, with the words it is
 * about, until the next one comes; an answer to older words is dropped. `about` is the proposal, once there is one, and
 * how its waivers stand: when that changes the words are checked again. `atOnce` while nobody types yet.
 */
export function useLiveCheck(
  content: Content,
  { id, waivers, atOnce }: About,
): { checked: Checked | null; problem: Problem | null } {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer depends on how the waivers stand, and not on how soon it is asked
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        try {
          const body = { content: titled(content), proposal_id: id };
          const result = await bodyOf(api.POST("/api/v1/checks", { body, signal: stop.signal }));
          if (stop.signal.aborted) return;
          setChecked({ result, content });
          setProblem(null);
        } catch (error) {
          if (!stop.signal.aborted) setProblem(asProblem(error));
        }
      },
      atOnce ? 0 : AFTER,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [content, id, waivers]);
  return { checked, problem };
}
