import { type UseMutationResult, useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef } from "react";
import { asProblem } from "../../../api/problem";
import type { PolicyView } from "../../../api/types";
import { counted } from "../../../i18n/phrasing";
import { Button } from "../../../ui/controls/Button";
import { TextButton } from "../../../ui/forms/TextButton";
import { say } from "../../../ui/states/messages";
import { Failed, Loaded } from "../../../ui/states/states";
import { Conflict } from "./Conflict";
import css from "./Draft.module.css";
import { Views } from "./DraftViews";
import { type Validation, vocabularyQuery } from "./state/draftApi";
import type { Saved } from "./state/unsavedSource";
import type { Answer } from "./state/useDebouncedQuery";
import type { Words } from "./state/useUnsavedSource";
import { useValidation } from "./state/useValidation";

type Props = {
  saved: Saved;
  words: Words;
  save: UseMutationResult<PolicyView, Error, string>;
  act: string;
  /** Said where nothing waits to be saved; then there is nothing to press either. */
  rest: string;
  /** What happened when the saved words are not those these were begun from. */
  moved: string;
};

/** A draft being written: what is wrong with it and what it changes, its forms or its source, and saving. */
export function Editor({ saved, words, save, act, rest, moved }: Props) {
  const vocabulary = useQuery(vocabularyQuery);
  const validation = useValidation(words.text);
  const standing = useId();
  const problem = save.error ? asProblem(save.error) : null;
  const refused = useRef<HTMLDivElement>(null);
  // Whoever saves from the end of a long page is taken to what came of it.
  useEffect(() => {
    if (words.apart || save.error) refused.current?.scrollIntoView({ block: "start" });
  }, [words.apart, save.error]);
  const takeSaved = () => {
    const before = words.kept;
    words.keep(null);
    save.reset();
    say("This is the saved text again.", { label: "Bring my words back", run: () => words.keep(before) });
  };
  return (
    <div className={css.editor}>
      <div ref={refused} className={css.refused}>
        {words.apart ? (
          <Conflict
            title={moved}
            mine={words.text}
            theirs={saved.source}
            onMine={() => words.keep({ source: words.text, etag: saved.etag })}
            onTheirs={takeSaved}
          />
        ) : (
          problem && problem.status !== 412 && <Failed error={problem} />
        )}
      </div>
      <Loaded query={vocabulary} what="the checks and facts a policy can use" lines={8}>
        {(data) => <Views words={words} validation={validation} vocabulary={data} standing={standing} />}
      </Loaded>
      <div className={css.bar}>
        <Button
          variant="filled"
          loading={save.isPending}
          disabled={words.apart || (!words.kept && rest !== "")}
          onClick={() => save.mutate(words.text)}
        >
          {act}
        </Button>
        <p role="status">
          <Waits words={words} rest={rest} onSaved={takeSaved} />
        </p>
        <TextButton className={css.counts} onClick={() => goTo(standing)}>
          <Counts answer={validation} />
        </TextButton>
      </div>
    </div>
  );
}

function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}

/** How many things to correct or changes there are, and the first of them in words where there is room. */
function Counts({ answer: { last, busy } }: { answer: Answer<string, Validation> }) {
  if (!last) return busy ? "Looking it over" : "";
  const { valid, problems, changes } = last.result;
  const count = valid
    ? counted(changes.length, "change")
    : counted(problems.length, "thing to correct", "things to correct");
  const first = valid ? changes[0]?.words : problems[0]?.message;
  if (valid && !first) return "No change";
  return (
    <>
      {count}
      <span className={css.first}>: {first}</span>
    </>
  );
}

function Waits({ words, rest, onSaved }: { words: Words; rest: string; onSaved: () => void }) {
  if (!words.kept) return rest;
  return (
    <>
      {words.remembers
        ? "Not saved yet; kept on this device."
        : "Not saved yet, and this browser keeps nothing: save before you leave."}{" "}
      <TextButton onClick={onSaved}>Go back to the saved text</TextButton>
    </>
  );
}
