import { Button } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import { useRef } from "react";
import { asProblem } from "../../../api/problem";
import type { PolicyView } from "../../../api/types";
import { Linky } from "../../../ui/Linky";
import { say } from "../../../ui/notes";
import { Failed } from "../../../ui/states";
import { Conflict } from "./Conflict";
import css from "./Draft.module.css";
import type { Saved } from "./kept";
import { Mistakes } from "./Mistakes";
import { SourceField, type SourceHandle } from "./SourceField";
import type { Words } from "./useWords";

type Props = {
  saved: Saved;
  words: Words;
  save: UseMutationResult<PolicyView, Error, void>;
  act: string;
  /** Said where nothing waits to be saved; then there is nothing to press either. */
  rest: string;
  /** What happened when the saved words are not those these were begun from. */
  moved: string;
};

/** The policy as text, with line numbers, what is wrong with it by line, and saving. */
export function Editor({ saved, words, save, act, rest, moved }: Props) {
  const field = useRef<SourceHandle>(null);
  const problem = save.error ? asProblem(save.error) : null;
  const mistakes = problem?.errors.length ? problem : null;
  const wrong = new Set(mistakes?.errors.flatMap((error) => (error.line ? [error.line] : [])));
  const takeSaved = () => {
    const before = words.kept;
    words.keep(null);
    save.reset();
    say("This is the saved text again.", { label: "Bring my words back", run: () => words.keep(before) });
  };
  return (
    <div className={css.editor}>
      {words.apart ? (
        <Conflict
          title={moved}
          mine={words.text}
          theirs={saved.source}
          onMine={() => words.keep({ source: words.text, etag: saved.etag })}
          onTheirs={takeSaved}
        />
      ) : (
        problem && !mistakes && problem.status !== 412 && <Failed error={problem} />
      )}
      {mistakes && <Mistakes problem={mistakes} onLine={(line) => field.current?.goTo(line)} />}
      <SourceField handle={field} text={words.text} onChange={words.type} wrong={wrong} />
      <div className={css.bar}>
        <Button
          variant="filled"
          loading={save.isPending}
          disabled={words.apart || (!words.kept && rest !== "")}
          onClick={() => save.mutate()}
        >
          {act}
        </Button>
        <p role="status">
          <Standing words={words} rest={rest} onSaved={takeSaved} />
        </p>
        <a href="/api/v1/policies/schema" target="_blank" rel="noreferrer">
          What may stand here (JSON Schema, new tab)
        </a>
      </div>
    </div>
  );
}

function Standing({ words, rest, onSaved }: { words: Words; rest: string; onSaved: () => void }) {
  if (!words.kept) return rest;
  return (
    <>
      {words.remembers
        ? "Not saved yet. Your words are kept on this device."
        : "Not saved yet, and this browser keeps nothing: save before you leave."}{" "}
      <Linky onClick={onSaved}>Go back to the saved text</Linky>
    </>
  );
}
