import css from "../Backtest.module.css";

/** How people had decided: a colour and a pattern for each, so that no reading depends on colour. */
export const KINDS = {
  approved: "People approved",
  rejected: "People rejected or sent back",
  otherwise: "Ended otherwise",
} as const;

const SIZE = 6;

/** The patterns, to be named by `url(#<id>-<kind>)` within the same drawing. */
export function Patterns({ id }: { id: string }) {
  const box = { width: SIZE, height: SIZE, patternUnits: "userSpaceOnUse" as const };
  return (
    <defs>
      <pattern id={`${id}-approved`} {...box}>
        <rect width={SIZE} height={SIZE} fill="var(--accent)" />
      </pattern>
      <pattern id={`${id}-rejected`} {...box}>
        <rect width={SIZE} height={SIZE} fill="var(--heed-wash)" />
        <path d="M-1.5 1.5 1.5 -1.5M0 6 6 0M4.5 7.5 7.5 4.5" stroke="var(--heed)" strokeWidth="2.5" />
      </pattern>
      <pattern id={`${id}-otherwise`} {...box}>
        <rect width={SIZE} height={SIZE} fill="var(--sheet)" />
        <circle cx="3" cy="3" r="1.25" fill="var(--ink-2)" />
      </pattern>
      <pattern id={`${id}-stopped`} {...box}>
        <rect width={SIZE} height={SIZE} fill="var(--stop)" />
      </pattern>
    </defs>
  );
}

/** What the patterns mean. */
export function Legend({
  id,
  shown,
}: {
  id: string;
  shown: readonly (readonly [pattern: string, words: string])[];
}) {
  return (
    <ul className={css.legend}>
      {shown.map(([pattern, words]) => (
        <li key={pattern}>
          <svg width="22" height="14" aria-hidden="true">
            <Patterns id={`${id}-${pattern}`} />
            <rect
              x="0.5"
              y="0.5"
              width="21"
              height="13"
              fill={`url(#${id}-${pattern}-${pattern})`}
              stroke="var(--line-strong)"
            />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
