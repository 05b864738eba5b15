/** How much room the names beside the bars get: on a phone the bars need most of it. */
export function useLabels(): { width: number; row: number } {
  const narrow = useMediaQuery("(max-width: 40em)");
  return narrow ? { width: 140, row: 74 } : { width: 260, row: 52 };
}

import { useMediaQuery } from "../../../../ui/layout/useMediaQuery";
