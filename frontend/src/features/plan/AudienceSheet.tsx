import { api, bodyOf } from "../../api/client";
import { addAudience } from "../../api/planning";
import type { Audience, AudienceInput } from "../../api/types";
import { Switch } from "../../ui/controls/choices";
import { TextInput } from "../../ui/controls/fields";
import { differences } from "../../ui/forms/concurrentEditing";
import { EditConflict } from "../../ui/forms/EditConflict";
import { FormSheet } from "../../ui/forms/FormSheet";
import { type Kind, usePlanForm } from "./usePlanForm";

const BLANK: AudienceInput = { name: "", retired: false };

const LABELS = { name: "What we call them", retired: "Retired" };

const shown = (_: keyof AudienceInput, value: string | boolean): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : value;

const AUDIENCES: Kind<Audience, AudienceInput> = {
  name: "audience",
  blank: BLANK,
  inputOf: ({ name, retired }) => ({ name, retired }),
  among: (plan) => plan.audiences,
  change: (audience_id, body, header) =>
    bodyOf(
      api.PUT("/api/v1/plan/audiences/{audience_id}", { params: { path: { audience_id }, header }, body }),
    ),
  add: addAudience,
};

type Props = { audience: Audience | null; onClose: () => void };

export function AudienceSheet({ audience, onClose }: Props) {
  const form = usePlanForm(AUDIENCES, audience, onClose);
  const { value, set } = form;
  return (
    <FormSheet
      title={audience ? `Change ${audience.name}` : "Add an audience"}
      act={audience ? "Save it" : "Add it"}
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
        label={LABELS.name}
        description={
          audience
            ? "Proposals that name them keep the words they were written with."
            : "Such as “Residents”."
        }
        required
        withAsterisk={false}
        maxLength={200}
        value={value.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      {audience && (
        <Switch
          label={LABELS.retired}
          description="A retired audience is offered to nobody any more. It can be brought back."
          checked={value.retired ?? false}
          onChange={(event) => set({ retired: event.currentTarget.checked })}
        />
      )}
    </FormSheet>
  );
}
