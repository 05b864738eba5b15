import type { Measure } from "../../api/types";
import { counted, networkName } from "../../i18n/phrasing";
import css from "../Form.module.css";

const NEAR = 0.85;

/** What is left on a network, said only when it is nearly used up, and what is too much. */
export function Counts({
  measures,
  networks,
}: {
  measures: readonly Measure[];
  networks: readonly string[];
}) {
  const near = measures.filter(
    (measure) =>
      networks.includes(measure.network) &&
      measure.length > 0 &&
      (measure.length >= measure.limit * NEAR || !measure.valid),
  );
  return (
    <p className={css.counts} aria-live="polite">
      {near.map((measure) => (
        <span key={measure.network} data-over={measure.length > measure.limit}>
          {words(measure)}
        </span>
      ))}
    </p>
  );
}

function words(measure: Measure): string {
  const left = measure.limit - measure.length;
  const name = networkName(measure.network);
  if (left < 0) return `${counted(-left, "character")} too many for ${name}`;
  return measure.valid ? `${left} left on ${name}` : `${name} would refuse this`;
}
