/** What an invitation can begin with, so that little is left to type. Everything can be changed before it is made. */
import type { Member } from "../../../api/types";

/** The two roles without which nothing can be decided, the first to come first. */
const DECIDING = ["comms_lead", "ceo_office"];

/** Somebody to invite, as far as it is known. */
export type Guest = { email: string; name: string; roles: string[] };

/**
 * Whom typed or pasted addresses name: with commas, spaces or lines between them, also "Ben Li <ben@harbour.example>" as mail
 * programs write it. Nobody twice. One alone begins with the role that is lacking; of several the later ones are staff.
 */
export function guestsIn(typed: string, lacking: readonly string[]): Guest[] {
  const found = new Map<string, string>();
  for (const part of typed.split(/[,;\n]/)) {
    const [named = ""] = part.split("<");
    for (const [email] of part.matchAll(/[^\s<>"]+@[^\s<>"]+/gu)) {
      const given = named.includes("@") ? "" : named.replaceAll('"', "").trim();
      if (!found.has(email.toLowerCase())) found.set(email.toLowerCase(), given || nameFrom(email));
    }
  }
  const several = found.size > 1;
  return [...found].map(([email, name], index) => {
    const role = lacking[index] ?? (several ? "staff" : undefined);
    return { email, name, roles: role ? [role] : [] };
  });
}

/** "ben.li@northfield.example" is probably Ben Li's; an address without two names in it says nothing. */
export function nameFrom(email: string): string {
  const words = (email.split("@")[0] ?? "").split(/[._]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (!email.includes("@") || words.length < 2) return "";
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}

/** The deciding roles that nobody here holds or waits for, the first to come first; none where nobody is known yet. */
export function lackingRoles(members: readonly Pick<Member, "active" | "roles" | "waiting">[]): string[] {
  const held = members
    .filter(({ active }) => active)
    .flatMap(({ roles, waiting }) => [...roles, ...waiting.map(({ role }) => role)]);
  return members.length ? DECIDING.filter((role) => !held.includes(role)) : [];
}
