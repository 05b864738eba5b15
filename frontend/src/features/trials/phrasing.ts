/** What a rule on trial has shown so far, in words. */
import type { Trial } from "../../api/types";
import { counted } from "../../i18n/phrasing";

/** "It would have pointed at 3 of the 41 proposals submitted since then." */
export function trialWords({ submitted, flagged }: Pick<Trial, "submitted" | "flagged">): string {
  if (submitted === 0) return "Nothing has been submitted since then, so it has had nothing to say.";
  const of = submitted === 1 ? "the one proposal" : `the ${counted(submitted, "proposal")}`;
  if (flagged === 0) return `It would have pointed at none of ${of} submitted since then.`;
  if (flagged === submitted)
    return `It would have pointed at ${submitted === 1 ? of : `all of ${of}`} submitted since then.`;
  return `It would have pointed at ${flagged.toLocaleString("en-GB")} of ${of} submitted since then.`;
}

const FEW = 20;
const OFTEN = 0.3;

/** What the numbers suggest, as advice and never as a verdict; nothing while there is too little to go by. */
export function adviceWords({ submitted, flagged }: Pick<Trial, "submitted" | "flagged">): string {
  if (submitted < FEW) return "That is too little to judge it by; leave it on trial for a while.";
  if (flagged === 0) return "A rule that never speaks may be asking for something everybody does already.";
  if (flagged / submitted >= OFTEN)
    return "That is often. Read what it would have said before it binds anybody.";
  return "Read what it would have said: if most of it is right, it is ready.";
}
