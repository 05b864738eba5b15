import { type ReactNode, useEffect, useState } from "react";
import { hasLanded } from "./Page";

/** Whether somebody comes anew: a page loaded again, gone back to, or opened at one of its places is at that place, so all of it is needed. */
function comesAnew(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return !hasLanded() && visit?.type === "navigate" && !location.hash;
}

/**
 * What stands below the first screen of a phone. On the first page, which takes a cheap phone long, it is drawn once what stands above is
 * on the screen. It has to stand last: what stood below would move.
 */
export function Later({ children }: { children: ReactNode }) {
  const [due, setDue] = useState(() => !comesAnew());
  useEffect(() => setDue(true), []);
  return due ? children : null;
}
