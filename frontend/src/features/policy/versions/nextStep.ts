/** What a person can do with a version as a whole, and in words why not, from the actions the server names. */
import type { PolicySummary, Role } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";

export const ENACT = "policy.enact";

/** Why the next step waits, or what it asks, in a sentence or two. Empty where nothing is left to do. */
export function nextStep(
  version: PolicySummary,
  me: string,
  mayEnact: boolean,
  roles: readonly Role[],
  moment: (at: string) => string,
): string {
  const can = (action: string) => version.actions.includes(action);
  if (version.state === "draft") {
    return can("submitPolicy")
      ? "When it is ready, submit it. From then on nothing in it changes, and a second person puts it in force."
      : "";
  }
  if (version.state === "scheduled") {
    const from = version.effective_from ? `From ${moment(version.effective_from)} on it applies.` : "";
    return `${from} Until then it can be called back, with a reason.`;
  }
  if (version.state !== "in_review") return "";
  if (can("enactPolicy")) {
    return "You neither drafted nor submitted it, so you can put it in force. Read what changes first.";
  }
  if (version.drafted_by.id === me) {
    return "You drafted it, so somebody else puts it in force: a policy binds everyone, and two people stand behind each version.";
  }
  if (mayEnact) {
    return "You submitted it, so somebody else puts it in force: a policy binds everyone, and two people stand behind each version.";
  }
  const able = roles.filter((role) => role.permissions.includes(ENACT)).map((role) => role.title);
  return able.length
    ? `Putting it in force needs one of these roles: ${listed(able, "or")}.`
    : "It waits for somebody whose role may put a policy in force.";
}

/** What putting a version in force does, for the one confirmation; `from` says when, if not now. */
export function ifEnacted(
  version: PolicySummary,
  inForce: PolicySummary | null,
  from = "From then on",
): string {
  const before = inForce ? ` Version ${inForce.number} stays here to be read and no longer counts.` : "";
  return `${from} every proposal that is submitted is checked against version ${version.number}.${before} What is in review then is decided under the version it was submitted under, and held against this one once it is approved.`;
}

/** What the button says that makes a draft of it again. */
export function backWords(version: PolicySummary, mine: boolean): string {
  if (version.state === "scheduled") return "Call it back";
  return mine ? "Take it back to write on" : "Return it to its author";
}
