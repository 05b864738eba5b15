import { api, bodyOf } from "../../api/client";
import { addObjective } from "../../api/planning";
import type { Objective, ObjectiveInput } from "../../api/types";
import { Switch } from "../../ui/controls/choices";
import { Textarea, TextInput } from "../../ui/controls/fields";
import { differences } from "../../ui/forms/concurrentEditing";
import { EditConflict } from "../../ui/forms/EditConflict";
import { FormSheet } from "../../ui/forms/FormSheet";
import { type Kind, usePlanForm } from "./usePlanForm";

const BLANK: ObjectiveInput = { title: "", description: "", retired: false };

const LABELS = { title: "What we want to reach", description: "How we will know", retired: "Retired" };

const inputOf = ({ title, description, retired }: Objective): ObjectiveInput => ({
  title,
  description,
  retired,
});

const shown = (_: keyof ObjectiveInput, value: string | boolean): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : value;

const OBJECTIVES: Kind<Objective, ObjectiveInput> = {
  name: "objective",
  blank: BLANK,
  inputOf,
  among: (plan) => plan.objectives,
  change: (objective_id, body, header) =>
    bodyOf(
      api.PUT("/api/v1/plan/objectives/{objective_id}", { params: { path: { objective_id }, header }, body }),
    ),
  add: addObjective,
};

type Props = { objective: Objective | null; onClose: () => void };

export function ObjectiveSheet({ objective, onClose }: Props) {
  const form = usePlanForm(OBJECTIVES, objective, onClose);
  const { value, set } = form;
  return (
    <FormSheet
      title={objective ? `Change objective ${objective.number}` : "Add an objective"}
      act={objective ? "Save it" : "Add it"}
      busy={form.busy}
      error={form.error}
      onClose={onClose}
      onSubmit={form.save}
    >
      {form.theirs && (
        <EditConflict
          differences={differences(value, form.theirs.input, LABELS, shown)}
          onMine={form.onMine}
          onTheirs={form.onTheirs}
        />
      )}
      <TextInput
        data-first
        label={LABELS.title}
        description="A change for people, in one line: “Residents take part”."
        required
        withAsterisk={false}
        maxLength={200}
        value={value.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Textarea
        label={LABELS.description}
        minRows={2}
        maxLength={2_000}
        value={value.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      {objective && (
        <Switch
          label={LABELS.retired}
          description="New proposals can no longer serve it. What names it already stays as it is."
          checked={value.retired}
          onChange={(event) => set({ retired: event.currentTarget.checked })}
        />
      )}
    </FormSheet>
  );
}
