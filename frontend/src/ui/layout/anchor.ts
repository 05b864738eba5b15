/** Addresses with a `#`: go to the place they name, also when it is drawn later than the page. */
import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

/** Scroll to the element the address names and give it the focus, once `ready`. Returns its id, or "". */
export function useAnchor(ready: boolean): string {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (!ready || !hash) return;
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(hash);
      place?.scrollIntoView({ block: "start" });
      place?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, hash]);
  return hash;
}
