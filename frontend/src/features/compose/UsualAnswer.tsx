import type { RoutePreview } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import fields from "../../ui/forms/Fields.module.css";

/** How long an answer usually takes, and took in the slow case, from the organization's own past; where too little is known, that. */
export function UsualAnswer({ route }: { route: RoutePreview }) {
  return <p className={fields.hint}>{usualAnswer(route)}</p>;
}

export function usualAnswer({ expected }: Pick<RoutePreview, "expected">): string {
  if (!expected) return "Too few have been decided lately to say how long an answer usually takes.";
  const { usual_hours, slow_hours, answers } = expected;
  return (
    `Usually an answer takes ${hours(usual_hours)}; in one case of ten it took more than ${hours(slow_hours)}. ` +
    `That is drawn from ${counted(answers, "answer")} of the last half year.`
  );
}

/** "40 minutes", "5 hours", "2 days". */
function hours(count: number): string {
  if (count < 1) return counted(Math.max(1, Math.round(count * 60)), "minute");
  return count < 48 ? counted(Math.round(count), "hour") : counted(Math.round(count / 24), "day");
}
