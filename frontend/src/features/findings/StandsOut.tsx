import { type ReactNode, useId, useState } from "react";
import type { Content, StandsOut as Item } from "../../api/types";
import { textsOf } from "../../kinds/register";
import { TextButton } from "../../ui/forms/TextButton";
import css from "../../ui/layout/DecisionPage.module.css";
import { Flag, type ShapeName } from "../../ui/states/StateWord";
import { unitRange } from "../../ui/text/offsets";
import { WhyRule } from "../policy/document/WhyRule";
import { READING } from "./readingPlace";
import list from "./StandsOut.module.css";

type Look = { word: string; shape: ShapeName; tone: "stop" | "heed" | "quiet" };

const LOOKS: Record<Item["gravity"], Look> = {
  serious: { word: "Serious", shape: "bang", tone: "stop" },
  care: { word: "Take care", shape: "bang", tone: "heed" },
  note: { word: "Good to know", shape: "dot", tone: "quiet" },
};
const SETTLED: Look = { word: "Settled", shape: "dash", tone: "quiet" };

type Props = {
  items: readonly Item[];
  content: Content;
  policyId: string;
  /** Where the reader can change what an item is about. */
  onGo?: (field: string) => void;
  /** What else can be done about an item, below it. */
  more?: (item: Item) => ReactNode;
  /** Whether what would mend it opens on request, for whoever judges it and cannot change it. */
  short?: boolean;
};

/** Whether somebody has settled it, by a waiver or by an approval. */
export const isSettled = (item: Item): boolean => Boolean(item.waiver || item.settled);

/** How many are shown in full where the others are short. */
const IN_FULL = 2;

/** What stands out, in the order and the words in which author and deciders both read it. It never takes the focus. */
export function StandsOut({ items, content, policyId, onGo, more, short = false }: Props) {
  return (
    <ul className={list.list}>
      {items.map((item, index) => (
        <Thing
          key={`${item.kind}${item.rule}${item.tag}${item.place?.field}${index}`}
          item={item}
          content={content}
          policyId={policyId}
          onGo={onGo}
          short={short}
          folded={short && index >= IN_FULL && item.gravity !== "serious"}
          again={items.slice(0, index).some((one) => one.more === item.more)}
        >
          {more?.(item)}
        </Thing>
      ))}
    </ul>
  );
}

type ThingProps = {
  item: Item;
  content: Content;
  policyId: string;
  onGo: Props["onGo"];
  short: boolean;
  /** Whether why it matters opens on request too. */
  folded: boolean;
  /** Whether why it matters has been said of another item above. */
  again: boolean;
  children: ReactNode;
};

function Thing({ item, content, policyId, onGo, short, folded, again, children }: ThingProps) {
  const settled = isSettled(item);
  const look = settled ? SETTLED : LOOKS[item.gravity];
  const words = quoted(item, content);
  const why = [item.told, !folded && !again && item.more].filter(Boolean).join(" ");
  const onRequest = [folded && !again && item.more, short && !settled && item.remedy]
    .filter(Boolean)
    .join(" ");
  const field = item.place?.field === READING ? undefined : item.place?.field;
  return (
    <li className={list.thing} data-tone={look.tone}>
      <div dir="auto">
        <p>
          <Flag shape={look.shape} tone={look.tone}>
            {`${look.word}:`}
          </Flag>{" "}
          <strong>{item.sentence}</strong>
        </p>
        {item.settled && <p className={list.settled}>{item.settled}</p>}
        {words && (
          <p>
            The words are <q className={css.q}>{words}</q>.
          </p>
        )}
        {(why || item.rule || (field && onGo) || onRequest) && (
          <div className={list.acts}>
            {why && <span>{why} </span>}
            {onRequest && (
              <OnRequest
                label={folded && !again ? "Why, and what would help" : "What would help"}
                words={onRequest}
              />
            )}
            {item.rule && (
              <WhyRule rule={item.rule} policyId={policyId}>
                The rule behind this
              </WhyRule>
            )}{" "}
            {field && onGo && <TextButton onClick={() => onGo(field)}>Go to it</TextButton>}
          </div>
        )}
        {item.remedy && !settled && !short && <p className={css.quiet}>{item.remedy}</p>}
        {children}
      </div>
    </li>
  );
}

function OnRequest({ label, words }: { label: string; words: string }) {
  const [open, setOpen] = useState(false);
  const text = useId();
  return (
    <>
      <TextButton aria-expanded={open} aria-controls={text} onClick={() => setOpen(!open)}>
        {label}
      </TextButton>{" "}
      <span id={text} hidden={!open}>
        {words}{" "}
      </span>
    </>
  );
}

/** The words it points at, where it points at some and has not quoted them already. */
function quoted({ place, sentence }: Item, content: Content): string | null {
  if (!place || place.start == null || place.end == null) return null;
  const text = textsOf(content).find((each) => each.field === place.field)?.text;
  if (!text) return null;
  const range = unitRange(text, { start: place.start, end: place.end });
  const words = text.slice(range.start, range.end);
  return words && words.length <= 160 && !sentence.includes(words) ? words : null;
}
