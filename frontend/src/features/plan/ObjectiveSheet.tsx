import { Switch, Textarea, TextInput } from "@mantine/core";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import type { Objective, ObjectiveInput } from "../../api/types";
import { Apart } from "../../ui/Apart";
import { differences, useEditing } from "../../ui/editing";
import { FormSheet } from "../../ui/FormSheet";
import { usePlanChange } from "./usePlanChange";

const BLANK: ObjectiveInput = { title: "", description: "", retired: false };

const LABELS = { title: "What we want to reach", description: "How we will know", retired: "Retired" };

const inputOf = ({ title, description, retired }: Objective): ObjectiveInput => ({
  title,
  description,
  retired,
});

const shown = (_: keyof ObjectiveInput, value: string | boolean): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : value;

type Props = { objective: Objective | null; onClose: () => void };

export function ObjectiveSheet({ objective, onClose }: Props) {
  const form = useEditing({ etag: objective?.etag ?? "", input: objective ? inputOf(objective) : BLANK });
  const { value, set } = form;
  const change = usePlanChange({
    said: objective ? "The objective is changed." : "The objective is in the plan.",
    onDone: onClose,
    onMoved: (plan) => {
      const now = plan.objectives.find((each) => each.id === objective?.id);
      if (now) form.meet({ etag: now.etag, input: inputOf(now) });
    },
    send: () =>
      objective
        ? bodyOf(
            api.PUT("/api/v1/plan/objectives/{objective_id}", {
              params: { path: { objective_id: objective.id }, header: ifMatch(form.etag) },
              body: value,
            }),
          )
        : intents.run("add objective", value, (key) =>
            bodyOf(api.POST("/api/v1/plan/objectives", { body: value, params: { header: idempotent(key) } })),
          ),
  });
  return (
    <FormSheet
      title={objective ? `Change objective ${objective.number}` : "Add an objective"}
      act={objective ? "Save it" : "Add it"}
      busy={change.isPending}
      error={form.theirs ? null : change.error}
      onClose={onClose}
      onSubmit={() => change.mutate()}
    >
      {form.theirs && (
        <Apart
          differences={differences(value, form.theirs.input, LABELS, shown)}
          onMine={() => {
            form.keepMine();
            change.reset();
          }}
          onTheirs={() => {
            form.takeTheirs();
            change.reset();
          }}
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
        autosize
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
