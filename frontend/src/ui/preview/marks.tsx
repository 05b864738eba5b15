/** Marks in the words that people will see: where somebody asks about them. Whoever shows a preview says which marks there are. */
import { createContext, useContext } from "react";
import { type Range, runs } from "../text/offsets";
import css from "./Preview.module.css";

/** A mark over a UTF-16 range of a text, with the number that leads to `target`, an element of the page. */
export type WordMark = Range & { number: number; target: string; label: string };
export type MarksOf = (field: string, text: string) => readonly WordMark[];

const NONE: readonly WordMark[] = [];

export const Marks = createContext<MarksOf>(() => NONE);

/** The marks in the text of `field`, in the order of their ends. */
export const useMarks = (field: string | undefined, text: string): readonly WordMark[] => {
  const of = useContext(Marks);
  return field === undefined ? NONE : of(field, text);
};

/** The marks that touch the `size` units from `at` on, counted from there. */
export const within = (marks: readonly WordMark[], at: number, size: number): WordMark[] =>
  marks
    .filter((mark) => mark.start < at + size && mark.end > at)
    .map((mark) => ({ ...mark, start: Math.max(mark.start - at, 0), end: mark.end - at }));

/** A run of text with its marks underlined, and each number where its mark ends. */
export function Marked({ text, marks }: { text: string; marks: readonly WordMark[] }) {
  if (marks.length === 0) return text;
  return runs(text, marks).map((run) => (
    <span key={run.start}>
      {run.marks.length > 0 ? <mark className={css.marked}>{run.text}</mark> : run.text}
      <Numbers marks={run.marks.filter((mark) => mark.end === run.start + run.text.length)} />
    </span>
  ));
}

/** The numbers of `marks`, each a way to what it is about. */
export function Numbers({ marks }: { marks: readonly WordMark[] }) {
  return marks.map((mark) => (
    <a
      key={mark.number}
      href={`#${mark.target}`}
      className={css.number}
      aria-label={mark.label}
      onClick={(event) => {
        event.preventDefault();
        goTo(mark.target);
      }}
    >
      {mark.number}
    </a>
  ));
}

/** Bring an element of the page into view and give it the focus. */
export function goTo(target: string): void {
  const place = document.getElementById(target);
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}
