import { useQuery } from "@tanstack/react-query";
import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import { beginningQuery } from "../../../api/queries";
import type { Beginning, Content, Plan } from "../../../api/types";
import { isBlank } from "../../../kinds/draftContent";
import { withFollowed } from "../../../kinds/followed";
import { formOf } from "../../../kinds/forms";
import { useDates } from "../../../ui/text/When";
import { begun, takenFrom } from "./beginning";
import { firstTime } from "./firstTime";

/** What a new proposal of `kind` may be answered with. Without the network it begins with nothing: that is no reason to wait. */
export function useBeginning(
  kind: Content["kind"],
  anew: boolean,
): { beginning?: Beginning; ready: boolean } {
  const { data, isLoading } = useQuery({ ...beginningQuery(kind), enabled: anew });
  return { ...(anew && data ? { beginning: data } : {}), ready: !isLoading };
}

type Kept = { content: Content; keep: (content: Content) => void };

/**
 * The content as the page shows it, and how it is changed. Until somebody writes, what is suggested stands there without being kept; with
 * the first change all of it is kept, and from then on what follows from the rest is carried along.
 */
export function useFollowing(plan: Plan, beginning: Beginning | undefined, { content: kept, keep }: Kept) {
  const [time, setTime] = useState<string | null>(null);
  const untouched = isBlank(kept);
  const content = useMemo(() => {
    if (!untouched) return kept;
    const first = begun(plan, kept, beginning);
    return { ...first, answers: { ...first.answers, when: first.answers.when ?? time } };
  }, [untouched, kept, plan, beginning, time]);
  const change = useCallback(
    (next: Content) => keep(withFollowed(plan, content, next)),
    [keep, plan, content],
  );
  return {
    content,
    change,
    untouched,
    time,
    setTime,
    from: (pointer: string) => takenFrom(content, beginning, pointer),
  };
}

type Following = ReturnType<typeof useFollowing>;

/**
 * Suggest when it appears: at the time of day of the last one, as soon as an answer can be expected. While nobody has chosen another
 * time it moves on with the answer; a time that was taken away does not come back.
 */
export function useSuggestedTime(
  { content, change, untouched, time, setTime }: Following,
  beginning: Beginning | undefined,
  expected: string | undefined,
): void {
  const { zone } = useDates();
  const timeOfDay = formOf(content.kind)?.ownDays ? undefined : beginning?.time_of_day;
  // Before anything else can be typed: a change made later would be made to older words.
  useLayoutEffect(() => {
    if (!expected || !timeOfDay || (time !== null && new Date(time) >= new Date(expected))) return;
    const next = firstTime(expected, timeOfDay, zone);
    if (next === null || next === time) return;
    setTime(next);
    if (!untouched && content.answers.when === time) {
      change({ ...content, answers: { ...content.answers, when: next } });
    }
  }, [expected, timeOfDay, zone, time, setTime, untouched, content, change]);
}
