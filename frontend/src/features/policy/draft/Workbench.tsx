import { useRef, useState } from "react";
import { counted } from "../../../i18n/phrasing";
import { Tabs } from "../../../ui/layout/Tabs";
import { useMediaQuery } from "../../../ui/layout/useMediaQuery";
import { PacksPane } from "./packs/PacksPane";
import { DecidingPane } from "./panes/deciding/DecidingPane";
import { PeriodsPane } from "./panes/PeriodsPane";
import { RulesPane } from "./panes/RulesPane";
import { TextPane } from "./panes/TextPane";
import { TopicsPane } from "./panes/TopicsPane";
import { WaysPane } from "./panes/ways/WaysPane";
import { placeOf } from "./source/pointers";
import { useEditing } from "./state/editingContext";
import { type Places, type Shown, TAB_OF, useArriving } from "./state/useEditorPlace";
import { FIRST } from "./trying/phrasing";
import { TestBox } from "./trying/TestBox";
import css from "./Workbench.module.css";

/** The text on the left, the rules on the right; on a phone one at a time. The draft can be tried beside either. */
export function Workbench({ places }: { places: Places }) {
  const { problems } = useEditing();
  const wide = useMediaQuery("(min-width: 68em)");
  const [trial, setTrial] = useState(FIRST);
  const root = useRef<HTMLDivElement>(null);
  useArriving(root, places);
  const label = (pane: Shown, words: string) => {
    const places = problems.map(({ pointer }) => placeOf(pointer));
    const wrong = places.filter((place) => place && TAB_OF[place.pane] === pane).length;
    return wrong ? `${words} (${counted(wrong, "to correct", "to correct")})` : words;
  };
  const left = [
    { id: "text", label: label("text", "Text"), content: <TextPane /> },
    { id: "try", label: "Try it", content: <TestBox trial={trial} onTrial={setTrial} /> },
  ];
  const right = [
    { id: "rules", label: label("rules", "Rules"), content: <RulesPane /> },
    { id: "ways", label: label("ways", "Routes"), content: <WaysPane /> },
    { id: "deciding", label: label("deciding", "Deciding"), content: <DecidingPane /> },
    { id: "periods", label: label("periods", "Periods"), content: <PeriodsPane /> },
    { id: "topics", label: label("topics", "Topics"), content: <TopicsPane /> },
    { id: "packs", label: label("packs", "Packs"), content: <PacksPane /> },
  ];
  const choose = (pane: string) => places.choose(pane as Shown);
  if (!wide) {
    const all = [left[0], ...right, left[1]].filter((tab) => tab !== undefined);
    return (
      <div ref={root} className={css.side}>
        <Tabs label="Parts of the policy" tabs={all} chosen={places.narrow} onChoose={choose} />
      </div>
    );
  }
  return (
    <div ref={root} className={css.sides}>
      <div className={css.side} data-stays={places.left === "try"}>
        <Tabs label="Text, or trying it" tabs={left} chosen={places.left} onChoose={choose} />
      </div>
      <div className={css.side}>
        <Tabs
          label="Rules, routes, deciding, periods, topics and packs"
          tabs={right}
          chosen={places.right}
          onChoose={choose}
        />
      </div>
    </div>
  );
}
