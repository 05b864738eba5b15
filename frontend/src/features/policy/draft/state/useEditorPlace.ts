import { useEffect, useRef, useState } from "react";
import { type Pane, placeOf } from "../source/pointers";

export type View = "forms" | "source";
/** What is shown on each side; on a phone one of them at a time. */
export type LeftPane = "text" | "try";
export type RightPane = "rules" | "ways" | "deciding" | "periods" | "topics" | "packs";
export type Shown = LeftPane | RightPane;

/** The tab in which each pane is shown. */
export const TAB_OF: Readonly<Record<Pane, Shown>> = {
  title: "text",
  text: "text",
  rules: "rules",
  ways: "ways",
  added: "ways",
  deciding: "deciding",
  periods: "periods",
  topics: "topics",
  packs: "packs",
};

type Wanted = { pointer: string; line: number | null; round: number };

/** Where somebody is in the editor, and going where a problem or a link points to. */
export function useEditorPlace() {
  const [view, setView] = useState<View>("forms");
  const [left, setLeft] = useState<LeftPane | null>(null);
  const [right, setRight] = useState<RightPane>("rules");
  const [narrow, setNarrow] = useState<Shown>("text");
  const [items, setItems] = useState<Partial<Record<Pane, number | null>>>({});
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const round = useRef(0);

  const choose = (pane: Shown) => {
    setNarrow(pane);
    if (pane === "text" || pane === "try") setLeft(pane);
    else setRight(pane);
  };
  const goTo = (pointer: string) => {
    round.current += 1;
    setWanted({ pointer, line: null, round: round.current });
  };
  const open = (pane: Pane, index: number | null) => {
    setItems((known) => ({ ...known, [pane]: index }));
    if (pane === "rules" && index !== null) setLeft(null);
    if (pane === "rules" && index === null) goTo(`/rules/${items.rules ?? 0}`);
  };
  const show = (pointer: string, line: number | null = null) => {
    const place = placeOf(pointer);
    round.current += 1;
    setWanted({ pointer, line, round: round.current });
    if (!place || (view === "source" && line !== null)) return setView("source");
    setView("forms");
    choose(TAB_OF[place.pane]);
    if (place.index !== null) setItems((known) => ({ ...known, [place.pane]: place.index }));
  };
  return {
    view,
    setView,
    /** The text, until a rule is opened: then the draft can be tried beside it, unless something else was chosen since. */
    left: left ?? (items.rules == null ? "text" : "try"),
    right,
    narrow,
    choose,
    open,
    opened: (pane: Pane) => items[pane] ?? null,
    show,
    goTo,
    wanted,
    arrived: () => setWanted(null),
  };
}

export type Places = ReturnType<typeof useEditorPlace>;

/** Once what is wanted is drawn, go to the field it names, or to the nearest thing that holds it. */
export function useArriving(
  root: React.RefObject<HTMLElement | null>,
  { view, wanted, arrived }: Places,
): void {
  useEffect(() => {
    if (!wanted || view !== "forms") return;
    let pointer = wanted.pointer;
    while (pointer) {
      const place = root.current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(pointer)}"]`);
      if (place) {
        const fold = place.closest("details");
        if (fold) fold.open = true;
        place.scrollIntoView({ block: "center" });
        place.focus({ preventScroll: true });
        break;
      }
      pointer = pointer.slice(0, pointer.lastIndexOf("/"));
    }
    arrived();
  }, [wanted, view, arrived, root]);
}
