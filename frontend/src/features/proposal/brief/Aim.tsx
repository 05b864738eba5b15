import type { Content } from "../../../api/types";
import { wordingOf } from "../../../kinds/register";
import css from "../../../ui/layout/DecisionPage.module.css";

const LONGEST = 240;

/** What it is for, in its author's words, first of all; a long text only begins here and stands in full below. */
export function Aim({ content }: { content: Content }) {
  const { term, words } = wordingOf(content.kind).aim(content);
  if (!words.trim()) return null;
  return (
    <>
      {term}:{" "}
      <q className={css.aim} dir="auto">
        {isLong(words) ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))}…` : words}
      </q>
    </>
  );
}

const isLong = (words: string): boolean => words.length > LONGEST;

/** Whether all of `words` stand at the top of the page. */
export function saidAtTheTop(content: Content, words: string): boolean {
  const aim = wordingOf(content.kind).aim(content).words;
  return words === aim && !isLong(aim);
}
