import { SwitchField, WordsField } from "../../forms/Fields";
import forms from "../../forms/Forms.module.css";
import { problemsBeside } from "../../source/pointers";
import { useEditing } from "../../state/editingContext";
import css from "../Panes.module.css";
import { Beside } from "../Problems";

const FIELDS = ["typo_distance", "schedule_within", "alt_text"];
const AT = "trivial_edits";

/** Which edits are so small that approvals given before them still hold. Left empty, every edit ends them. */
export function TrivialEdits() {
  const { policy, problems } = useEditing();
  const { typo_distance, schedule_within, alt_text } = policy.trivial_edits;
  return (
    <section className={css.part} data-at={`/${AT}`} tabIndex={-1} aria-labelledby="trivial-edits">
      <h3 id="trivial-edits">Small edits that keep an approval</h3>
      <p className={css.quiet}>
        Left empty, every edit ends the approvals given before it. Whatever can turn the meaning is always
        read again: numbers, names, links, hashtags, and words such as “not”.
      </p>
      <Beside problems={problemsBeside(problems, `/${AT}`, FIELDS)} />
      <div className={forms.pair}>
        <WordsField
          at={[AT, "typo_distance"]}
          label="Letters of misspelled words"
          hint="So many at most, in all words together."
          type="number"
          value={typo_distance}
        />
        <WordsField
          at={[AT, "schedule_within"]}
          label="Hours the time may move"
          hint="To either side."
          type="number"
          value={schedule_within}
        />
      </div>
      <SwitchField
        at={[AT, "alt_text"]}
        label="Pictures may be described in other words"
        value={alt_text}
        read={(on) => on || undefined}
      />
    </section>
  );
}
