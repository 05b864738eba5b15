/** What an invitation can begin with, so that little is left to type. Everything can be changed before it is made. */
import type { Member } from "../../api/types";

/** The two roles without which nothing can be decided, the first to come first. */
const DECIDING = ["comms_lead", "ceo_office"];

/** "ben.li@northfield.example" is probably Ben Li's; an address without two names in it says nothing. */
export function nameFrom(email: string): string {
  const words = (email.split("@")[0] ?? "").split(/[._]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (!email.includes("@") || words.length < 2) return "";
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}

/** The deciding role that nobody here holds or waits for, in a list for the choice; empty where both are held. */
export function lackingRole(members: readonly Pick<Member, "active" | "roles" | "waiting">[]): string[] {
  const held = members
    .filter(({ active }) => active)
    .flatMap(({ roles, waiting }) => [...roles, ...waiting.map(({ role }) => role)]);
  return members.length ? DECIDING.filter((role) => !held.includes(role)).slice(0, 1) : [];
}
