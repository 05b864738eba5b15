import type { EvidenceItem } from "../../../api/types";
import { calendarDay } from "../../../i18n/dates";
import { evidenceName } from "../../../i18n/phrasing";
import css from "../../../ui/layout/DecisionPage.module.css";
import { useDates } from "../../../ui/text/When";

const ADDRESS = /^https?:\/\/\S+$/i;

/** What backs the proposal up: each piece with its name, its day and where to find it. */
export function Evidence({ items }: { items: readonly EvidenceItem[] }) {
  const { now } = useDates();
  return (
    <ul className={css.evidence}>
      {items.map((item, index) => (
        <li key={index}>
          <bdi>{item.title || "Not named yet"}</bdi>
          {item.dated && <>, {calendarDay(item.dated, now)}</>}
          <span className={css.quiet}>{evidenceName(item.kind)}</span>
          {item.where && (
            <span className={css.kept}>
              <Kept where={item.where.trim()} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The whole address is shown, so that nobody follows a link whose target they did not read. */
function Kept({ where }: { where: string }) {
  if (!ADDRESS.test(where)) return <bdi>{where}</bdi>;
  return (
    <a href={where} target="_blank" rel="noreferrer noopener">
      <bdi>{where}</bdi>
      <span className="unseen"> (opens in a new tab)</span>
    </a>
  );
}
