import type { ReactNode } from "react";
import { capital } from "../../../../../i18n/phrasing";
import { ChoiceField, SwitchField, TicksField, WordsField } from "../../forms/Fields";
import forms from "../../forms/Forms.module.css";
import type { DraftStage } from "../../source/draft";
import type { Path } from "../../source/edits";
import { pointerOf, problemsBeside } from "../../source/pointers";
import { useEditing } from "../../state/editingContext";
import { Beside } from "../Problems";

const FIELDS = [
  "title",
  "roles",
  "need",
  "distinct_roles",
  "decide_within",
  "escalate_to",
  "why",
  "waits_for",
];
const NUMBERS = [2, 3, 4, 5];

const NEEDS = [
  { value: "any", label: "One of them" },
  { value: "half", label: "Half of them" },
  { value: "majority", label: "More than half of them" },
  { value: "all", label: "All of them" },
  ...NUMBERS.map((number) => ({ value: String(number), label: `${number} of them` })),
];

/** A stage as it is when it is added to a list of them. */
export const newStage = (id: string) => ({ id, title: "", roles: [], why: "", decide_within: 24 });

type Props = {
  at: Path;
  stage: DraftStage;
  heading?: string;
  /** Called with its name once that was given. */
  onTitled: (title: string) => void;
  /** How it is said when it begins. */
  children: ReactNode;
};

/** One stage as a form, of a route or to be added to routes. */
export function StageForm({ at, stage, heading, onTitled, children }: Props) {
  const { problems, vocabulary } = useEditing();
  const pointer = pointerOf(at);
  // A role that may never decide is offered only where it is chosen already, so that it can be taken out.
  const asked = vocabulary.roles.filter(
    (role) => role.decides || stage.roles.includes(role.name) || stage.escalate_to === role.name,
  );
  const roles = asked.map((role) => ({ value: role.name, label: capital(role.title) }));
  return (
    <div className={forms.form}>
      {heading && <h4>{heading}</h4>}
      <Beside problems={problemsBeside(problems, pointer, FIELDS)} />
      <WordsField at={[...at, "title"]} label="Its name" value={stage.title} needed onDone={onTitled} />
      <TicksField at={[...at, "roles"]} label="Who is asked" value={stage.roles} options={roles} empty={[]} />
      <div className={forms.pair}>
        <ChoiceField
          at={[...at, "need"]}
          label="How many approve"
          value={stage.need}
          options={NEEDS}
          read={(need) => (need === "any" ? undefined : /^\d+$/.test(need) ? Number(need) : need)}
        />
        <WordsField
          at={[...at, "decide_within"]}
          label="Hours to decide"
          type="number"
          value={stage.decide_within === null ? "" : String(stage.decide_within)}
        />
      </div>
      <SwitchField
        at={[...at, "distinct_roles"]}
        label="Each in a different role"
        value={stage.distinct_roles}
        read={(on) => on || undefined}
      />
      <ChoiceField
        at={[...at, "escalate_to"]}
        label="Whom to turn to when it runs late"
        value={stage.escalate_to}
        options={[{ value: "", label: "Nobody" }, ...roles]}
      />
      {children}
      <WordsField
        at={[...at, "why"]}
        label="Why they are asked"
        hint="Said to them: “why is this with me?”"
        rows={2}
        needed
        value={stage.why}
      />
    </div>
  );
}
