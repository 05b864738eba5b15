import type { MediaItem } from "../../api/types";
import { asHeard, type Spoken } from "./heard";
import css from "./Preview.module.css";

type Props = { text: string; media: readonly MediaItem[]; spoken: readonly Spoken[] };

/** The post as someone hears it who does not see it. What sounds different from how it looks is underlined. */
export function AsHeard({ text, media, spoken }: Props) {
  return (
    <>
      <p className={css.said}>
        {asHeard(text, spoken).map((run, index) =>
          run.changed ? <u key={index}>{run.text}</u> : <span key={index}>{run.text}</span>,
        )}
        {media.map((item) => (
          <span key={item.digest}>
            {"\n"}
            <u>image</u>, {item.alt || <u>no words for it: nothing is said</u>}
          </span>
        ))}
      </p>
      <p className={css.note}>So a screen reader says it. Underlined: what sounds other than it looks.</p>
    </>
  );
}
