/** What a stage asks for and how far it is, in sentences. The one place where they are made from the API's facts. */
import type { Stage } from "../../api/types";
import { listed } from "../../i18n/phrasing";

/** "2 of them approve, in different roles; 1 of 2 has." */
export function needWords(stage: Stage): string {
  const apart = stage.distinct_roles && stage.need !== "any" ? ", in different roles" : "";
  const who =
    stage.need === "all"
      ? "All of them have to approve"
      : stage.need === "any" || stage.need === 1
        ? "One of them has to approve"
        : `${stage.need} of them have to approve`;
  const far =
    stage.needed > 1 && stage.state !== "waiting"
      ? `; ${stage.approved} ${stage.approved === 1 ? "has" : "have"} so far`
      : "";
  return `${who}${apart}${far}.${lackingWords(stage)}`;
}

function lackingWords(stage: Stage): string {
  if (stage.state !== "open" || !stage.lacking_roles.length) return "";
  const names = stage.seats
    .filter((seat) => seat.state === "open" && lacks(stage, seat.who.roles))
    .map((seat) => seat.who.name);
  return names.length ? ` ${listed(names, "or")} has still to approve.` : "";
}

const lacks = (stage: Stage, roles: readonly string[]): boolean =>
  roles.some((role) => stage.lacking_roles.includes(role));
