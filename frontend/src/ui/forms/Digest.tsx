import { CopyButton } from "./CopyButton";
import css from "./Digest.module.css";

const SHOWN = 12;

/** The beginning of a fingerprint, and the whole of it to copy. Paper shows the whole. */
export function Digest({ value, what }: { value: string; what: string }) {
  return (
    <span className={css.digest}>
      <code className={css.short} title={value}>
        {value.slice(0, SHOWN)}…
      </code>
      <code className={css.full}>{value}</code>
      <CopyButton text={value} what={what} />
    </span>
  );
}
