import type { Content } from "../../../api/types";
import { textsOf } from "../../../kinds/register";
import { useDates } from "../../../ui/text/When";
import { Facts, Line } from "./Facts";
import css from "./Sheet.module.css";

/** Every word of a content as it was written, with the answers given. */
export function ExactWords({ content }: { content: Content }) {
  const { dated, zone } = useDates();
  const { answers } = content;
  return (
    <Facts>
      {textsOf(content).map((item) => (
        <Line key={item.field} term={item.label}>
          <span className={css.words} dir="auto">
            {item.text}
          </span>
        </Line>
      ))}
      <Line term="Why">{answers.why}</Line>
      <Line term="What">{answers.what}</Line>
      <Line term="Who it is for">{answers.audience}</Line>
      <Line term="When">{answers.when && `${dated(answers.when)} (${zone})`}</Line>
      <Line term="Where">{answers.where}</Line>
      <Line term="How">{answers.how}</Line>
    </Facts>
  );
}
