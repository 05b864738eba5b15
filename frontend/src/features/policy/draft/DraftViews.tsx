import { useMemo, useRef } from "react";
import { TextButton } from "../../../ui/forms/TextButton";
import { Remark } from "../../../ui/states/states";
import css from "./Draft.module.css";
import { Standing } from "./DraftStatus";
import { SourceView } from "./SourceView";
import { draftOf } from "./source/draft";
import { edited } from "./source/edits";
import { readSource } from "./source/yaml";
import type { Validation, Vocabulary } from "./state/draftApi";
import { type Editing, EditingContext } from "./state/editingContext";
import type { Answer } from "./state/useDebouncedQuery";
import { useEditorPlace } from "./state/useEditorPlace";
import type { Words } from "./state/useUnsavedSource";
import { Workbench } from "./Workbench";

type Props = {
  words: Words;
  validation: Answer<string, Validation>;
  vocabulary: Vocabulary;
  /** The id of what says how the draft stands. */
  standing: string;
};

const NONE: Validation["problems"] = [];

/** One source, seen as forms side by side or as it is written. Every view edits the same words. */
export function Views({ words, validation, vocabulary, standing }: Props) {
  const places = useEditorPlace();
  const source = words.text;
  const latest = useRef(source);
  latest.current = source;
  const lastWhole = useRef<Validation["document"]>(null);
  const result = validation.last?.result;
  if (result?.valid) lastWhole.current = result.document;
  const { value, broken } = readSource(source);
  const policy = useMemo(() => draftOf(value), [value]);
  const restore = (before: string) => {
    latest.current = before;
    words.type(before);
  };
  const context: Editing = {
    source,
    policy,
    edit: (...edits) => restore(edited(latest.current, ...edits)),
    restore,
    validation,
    problems: result?.problems ?? NONE,
    document: lastWhole.current,
    meaning: (pointer) => (validation.last?.asked === source ? result?.condition_words[pointer] : undefined),
    vocabulary,
    show: places.show,
    goTo: places.goTo,
    opened: places.opened,
    open: places.open,
  };
  const asSource = places.view === "source";
  return (
    <EditingContext value={context}>
      <div className={css.head}>
        <Standing id={standing} />
        <p className={css.views}>
          <TextButton aria-pressed={!asSource} onClick={() => places.setView("forms")}>
            Side by side
          </TextButton>
          <TextButton aria-pressed={asSource} onClick={() => places.setView("source")}>
            As source (YAML)
          </TextButton>
        </p>
      </div>
      {asSource ? (
        <SourceView places={places} onType={words.type} />
      ) : broken ? (
        <Remark tone="stop" title="The source cannot be read as it stands" role="alert">
          <p>
            Line {broken.line}: {broken.message}. The forms come back once it can.
          </p>
          <p>
            <TextButton onClick={() => places.show("", broken.line)}>
              Go to line {broken.line} of the source
            </TextButton>
          </p>
        </Remark>
      ) : (
        <Workbench places={places} />
      )}
    </EditingContext>
  );
}
