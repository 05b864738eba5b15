import { Switch, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import type { Objective, ObjectiveInput } from "../../api/types";
import { FormSheet } from "../../ui/FormSheet";
import { usePlanChange } from "./usePlanChange";

type Props = { objective: Objective | null; onClose: () => void };

export function ObjectiveSheet({ objective, onClose }: Props) {
  const [value, setValue] = useState<ObjectiveInput>({
    title: objective?.title ?? "",
    description: objective?.description ?? "",
    retired: objective?.retired ?? false,
  });
  const change = usePlanChange(onClose, () =>
    objective
      ? bodyOf(
          api.PUT("/api/v1/plan/objectives/{objective_id}", {
            params: { path: { objective_id: objective.id }, header: ifMatch(objective.etag) },
            body: value,
          }),
        )
      : intents.run("add objective", value, (key) =>
          bodyOf(api.POST("/api/v1/plan/objectives", { body: value, params: { header: idempotent(key) } })),
        ),
  );
  return (
    <FormSheet
      title={objective ? `Change objective ${objective.number}` : "Add an objective"}
      act={objective ? "Save it" : "Add it"}
      busy={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={() => change.mutate()}
    >
      <TextInput
        data-first
        label="What we want to reach"
        required
        withAsterisk={false}
        maxLength={200}
        value={value.title}
        onChange={(event) => setValue({ ...value, title: event.currentTarget.value })}
      />
      <Textarea
        label="How we will know"
        autosize
        minRows={2}
        maxLength={2_000}
        value={value.description}
        onChange={(event) => setValue({ ...value, description: event.currentTarget.value })}
      />
      {objective && (
        <Switch
          label="Retired"
          description="New proposals can no longer serve it. What cites it already stays as it is."
          checked={value.retired}
          onChange={(event) => setValue({ ...value, retired: event.currentTarget.checked })}
        />
      )}
    </FormSheet>
  );
}
