import { useState } from "react";
import { stringify } from "yaml";
import { Textarea } from "../../../../ui/controls/fields";
import type { Path } from "../source/edits";
import { readSource } from "../source/yaml";
import { useAt } from "./Fields";
import css from "./Forms.module.css";
import { useTyped } from "./useTyped";

const shown = (value: unknown): string =>
  value === undefined ? "" : stringify(value, { lineWidth: 0, flowCollectionPadding: false }).trimEnd();

/** What has no simpler form: a part of the source by itself. It is taken over as soon as it can be read. */
export function YamlField({
  at,
  label,
  hint,
  value,
}: {
  at: Path;
  label: string;
  hint: string;
  value: unknown;
}) {
  const { pointer, write, error } = useAt(at);
  const [broken, setBroken] = useState<string | null>(null);
  const typed = useTyped(shown(value), (words) => {
    const reading = readSource(words);
    setBroken(reading.broken && `Not taken over yet, line ${reading.broken.line}: ${reading.broken.message}`);
    if (!reading.broken) write(words.trim() === "" ? undefined : reading.value);
  });
  return (
    <Textarea
      size="sm"
      label={label}
      description={`${hint} Written as YAML: a name, a colon, a value.`.trim()}
      inputClass={css.mono}
      value={typed.value}
      error={broken ?? error}
      data-at={pointer}
      spellCheck={false}
      minRows={2}
      maxRows={12}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => {
        if (!broken) typed.leave();
      }}
    />
  );
}
