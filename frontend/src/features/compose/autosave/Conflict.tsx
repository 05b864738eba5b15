import type { Content } from "../../../api/types";
import { sameContent, titled } from "../../../kinds/draftContent";
import { textsOf } from "../../../kinds/register";
import { Button } from "../../../ui/controls/Button";
import fields from "../../../ui/forms/Fields.module.css";
import { Remark } from "../../../ui/states/states";
import { DiffText } from "../../../ui/text/DiffText";
import { diffWords, unchanged } from "../../../ui/text/diff";
import parts from "../Parts.module.css";

type Props = { mine: Content; theirs: Content; onMine: () => void; onTheirs: () => void };

/** Somebody, perhaps this person in another tab, saved other words. Both are shown; nothing is thrown away unasked. */
export function Conflict({ mine, theirs, onMine, onTheirs }: Props) {
  const differences = compare(mine, theirs);
  return (
    <Remark tone="heed" title="This was saved elsewhere while you wrote" role="alert">
      <p>
        Marked below: what your words <ins>add</ins> to the saved ones, and what they <del>leave out</del>.
      </p>
      <dl className={parts.conflict}>
        {differences.map((field) => (
          <div key={field.label}>
            <dt>{field.label}</dt>
            <dd>
              <DiffText parts={field.parts} />
            </dd>
          </div>
        ))}
        {differences.length === 0 && !sameContent(titled(mine), titled(theirs)) && (
          <p>The words are the same. The answers, channels or dates differ.</p>
        )}
      </dl>
      <p className={fields.others}>
        <Button onClick={onMine}>Keep my words</Button>
        <Button onClick={onTheirs}>Take the saved words</Button>
      </p>
    </Remark>
  );
}

const ANSWERS = { why: "Why", what: "What", how: "How", where: "Where", audience: "Who it is for" } as const;

function everyText(content: Content): Map<string, string> {
  const texts = new Map([["Title", content.title]]);
  for (const item of textsOf(content)) texts.set(item.label, item.text);
  for (const [key, label] of Object.entries(ANSWERS))
    texts.set(label, content.answers[key as keyof typeof ANSWERS]);
  return texts;
}

function compare(mine: Content, theirs: Content) {
  const [ours, saved] = [everyText(titled(mine)), everyText(theirs)];
  return [...new Set([...ours.keys(), ...saved.keys()])]
    .map((label) => ({ label, parts: diffWords(saved.get(label) ?? "", ours.get(label) ?? "") }))
    .filter((field) => !unchanged(field.parts));
}
