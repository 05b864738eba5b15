import { counted } from "../../../../i18n/phrasing";
import { Flag } from "../../../../ui/states/StateWord";
import type { Placed } from "../source/pointers";
import css from "./Panes.module.css";

/** How many things are to be corrected in here; nothing when there are none. */
export function ToCorrect({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Flag shape="cross" tone="stop">
      {counted(count, "thing to correct", "things to correct")}
    </Flag>
  );
}

/** What is wrong in a group that none of its fields can show. */
export function Beside({ problems }: { problems: readonly Placed[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={css.beside}>
      {problems.map(({ pointer, message, fix }) => (
        <li key={`${pointer}${message}`}>
          {message} {fix}
        </li>
      ))}
    </ul>
  );
}
