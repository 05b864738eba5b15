import { useId } from "react";
import type { Checked, Declared } from "../../../api/types";
import { useComposing } from "../../../kinds/composing";
import { Checkbox } from "../../../ui/controls/choices";
import { NativeSelect } from "../../../ui/controls/fields";
import fields from "../../../ui/forms/Fields.module.css";
import css from "../Compose.module.css";
import parts from "../Parts.module.css";

type Asked = Checked["result"]["questions"][number];

/** Stands for "none of these" among the boxes; no answer of a policy is called so. */
const NONE = "";

/** What no text shows and the policy in force wants to know: asked only if one of its rules or routes does something with it. */
export function OnlyYouKnow() {
  const { checked } = useComposing();
  const heading = useId();
  const questions = checked?.result.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={css.question}>
      <h3 id={heading}>What only you know</h3>
      <p className={fields.hint}>
        Your policy asks for this, and no rule can read it from the words. Those who decide see your answers;
        people outside never do.
      </p>
      {questions.map((asked) =>
        asked.several ? <Several key={asked.name} asked={asked} /> : <One key={asked.name} asked={asked} />,
      )}
    </section>
  );
}

/** What is answered to one question, and how to answer it; undefined takes the answer back. */
function useAnswer({ name }: Asked) {
  const { content, change } = useComposing();
  const declared: Declared = content.declared ?? {};
  const answer = (value: string | string[] | undefined) => {
    const { [name as keyof Declared]: _, ...rest } = declared;
    const said = value === undefined ? rest : { ...rest, [name]: value };
    change({ ...content, declared: said as typeof content.declared });
  };
  return { said: declared[name as keyof Declared] ?? undefined, answer };
}

function One({ asked }: { asked: Asked }) {
  const { said, answer } = useAnswer(asked);
  return (
    <NativeSelect
      label={asked.asks}
      description={asked.why}
      data-pointer={`/declared/${asked.name}`}
      data={[
        { value: "", label: "Not said yet" },
        ...asked.choices.map(({ value, label }) => ({ value, label })),
      ]}
      value={typeof said === "string" ? said : ""}
      onChange={(event) => answer(event.currentTarget.value || undefined)}
    />
  );
}

function Several({ asked }: { asked: Asked }) {
  const { said, answer } = useAnswer(asked);
  const chosen = Array.isArray(said) ? said : [];
  const shown = Array.isArray(said) && said.length === 0 ? [NONE] : chosen;
  const gone = chosen.filter((value) => !asked.choices.some((choice) => choice.value === value));
  const toggle = (value: string, on: boolean) => {
    if (value === NONE) answer(on ? [] : undefined);
    else if (on) answer([...chosen, value]);
    else answer(chosen.length > 1 ? chosen.filter((each) => each !== value) : undefined);
  };
  const choices = [
    ...asked.choices,
    ...gone.map((value) => ({ value, label: `${value} (no longer on the list)`, means: "" })),
    { value: NONE, label: "None of these", means: "" },
  ];
  return (
    <Checkbox.Group label={asked.asks} description={asked.why} value={shown}>
      <div className={parts.channels} data-pointer={`/declared/${asked.name}`}>
        {choices.map(({ value, label, means }) => (
          <Checkbox
            key={value}
            value={value}
            label={label}
            description={means || undefined}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
