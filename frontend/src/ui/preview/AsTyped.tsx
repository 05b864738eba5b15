import { listed } from "../../i18n/phrasing";
import css from "./Preview.module.css";

export type Reading = { tag: string; words: string; lower: string; other_readings?: readonly string[] };

/** Each hashtag in small letters, as strangers will type it, and what else it can be read as. */
export function AsTyped({ hashtags }: { hashtags: readonly Reading[] }) {
  return (
    <>
      <ul className={`${css.typed} ${css.places}`}>
        {hashtags.map((hashtag) => (
          <li key={hashtag.tag}>
            <strong>{hashtag.lower}</strong>
            <small>
              meant as “{hashtag.words}”
              {hashtag.other_readings?.length
                ? `; can be read as ${listed(
                    hashtag.other_readings.map((reading) => `“${reading}”`),
                    "or",
                  )}`
                : ""}
            </small>
          </li>
        ))}
      </ul>
      <p className={css.note}>People who type a hashtag leave the capitals out.</p>
    </>
  );
}
