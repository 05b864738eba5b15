/** Roles, permissions and invitations in words. */
import type { Invitation, Member, Role, WaitingRole } from "../../api/types";
import { capital, listed, plain, roleName } from "../../i18n/phrasing";

const MAY: Record<string, string> = {
  "proposal.create": "propose",
  "proposal.read_all": "read every proposal",
  "proposal.decide": "decide on proposals",
  "proposal.reroute": "ask anew who decides",
  "policy.read": "read the policy",
  "policy.draft": "draft policy",
  "policy.enact": "put policy in force that others drafted",
  "plan.read": "read the communications plan",
  "plan.manage": "change the communications plan",
  "member.read": "see who is here",
  "member.manage": "invite people and give roles",
  "organization.manage": "change the organization’s settings",
  "record.read": "read and verify the record",
};

/** "May propose, read the policy and read the communications plan." A role that may nothing says so. */
export function mayWords(role: Role): string {
  const words = role.permissions.map((permission) => MAY[permission] ?? plain(permission.replace(".", " ")));
  return words.length ? `May ${listed(words)}.` : "May do nothing by itself.";
}

export const rolesWords = (roles: readonly string[]): string =>
  roles.length ? capital(listed(roles.map(roleName))) : "No role, so nothing to do here yet";

/** The roles somebody holds and those that wait for a second yes: what a change of roles starts from. */
export const allRoles = ({ roles, waiting }: Pick<Member, "roles" | "waiting">): string[] =>
  [...new Set([...roles, ...waiting.map((one) => one.role)])].sort();

/** "Legal waits for a second person’s yes. Omar Farouk asked for it." */
export const waitingWords = ({ role, asked_by, alive }: WaitingRole): string =>
  alive
    ? `${capital(roleName(role))} waits for a second person’s yes. ${asked_by} asked for it.`
    : `${capital(roleName(role))} was asked for by ${asked_by}, who no longer manages people here. It has to be given anew.`;

/** What saving will do, said before it is done. Empty when nothing would change. */
export function ifChanged(name: string, before: readonly string[], roles: readonly string[]): string {
  const gained = roles.filter((role) => !before.includes(role)).map(roleName);
  const lost = before.filter((role) => !roles.includes(role)).map(roleName);
  if (gained.length === 0 && lost.length === 0) return "";
  const parts = [
    gained.length ? `becomes ${listed(gained)}` : "",
    lost.length ? `is no longer ${listed(lost)}` : "",
  ].filter(Boolean);
  const none = roles.length === 0 ? " Without a role there is nothing they can do here." : "";
  const second = gained.length
    ? " A role that decides or manages people may wait for a second person’s yes first."
    : "";
  return `${name} ${listed(parts)}, at once.${second}${none} It stands in the record. Reviews that are open keep the seats they have.`;
}

/** Why mail to somebody comes back, by the mail server's number or status; what says no more than "refused" stays a number. */
const COMES_BACK: Record<string, string> = {
  "550": "there is no such mailbox, or it takes nothing from us",
  "552": "the mailbox is full",
  "553": "the address is not one that mail can reach",
  "5.1.1": "there is no such mailbox",
  "5.1.2": "there is nothing that takes mail at that domain",
  "5.2.2": "the mailbox is full",
  "5.4.4": "there is nothing that takes mail at that domain",
  smtputf8: "our mail server cannot write to addresses in other letters",
};

/** "Mail to this address comes back since 3 May: the mailbox is full (answer 552)." */
export function mailComesBack(failure: string, since: string): string {
  const why = COMES_BACK[failure] ?? "the mail server refuses it";
  const answer = /^\d[\d.]*$/.test(failure) ? ` (answer ${failure})` : "";
  return `Mail to this address comes back since ${since}: ${why}${answer}. Ask for the right address.`;
}

const STATES: Record<string, string> = {
  open: "Waiting to be accepted",
  accepted: "Accepted",
  revoked: "Taken back",
  expired: "Ran out",
  ended: "No longer works: whoever made it no longer manages people here",
};

const MAIL: Record<string, string> = {
  queued: "Its letter waits to be sent.",
  sent: "Its letter was sent.",
  refused: "Its letter came back: look at the address.",
  bounced: "Its letter came back: look at the address.",
  given_up: "Its letter could not be sent.",
};

/** What became of an invitation's letter; nothing where none was written. */
export const mailWords = (mail: string | null): string => (mail && MAIL[mail] ? `${MAIL[mail]} ` : "");

export const invitationState = (invitation: Invitation): string =>
  STATES[invitation.state] ?? capital(plain(invitation.state));
