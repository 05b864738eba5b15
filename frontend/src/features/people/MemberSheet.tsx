import type { Member, Role } from "../../api/types";
import { TextInput } from "../../ui/controls/fields";
import { differences, useEditing } from "../../ui/forms/concurrentEditing";
import { EditConflict } from "../../ui/forms/EditConflict";
import { FormSheet } from "../../ui/forms/FormSheet";
import css from "./People.module.css";
import { allRoles, ifChanged, rolesWords } from "./phrasing";
import { RoleChoice } from "./RoleChoice";
import { useMemberChange } from "./useMemberChange";

type Props = { member: Member; roles: readonly Role[]; onClose: () => void };

const LABELS = { name: "Their name", roles: "Roles" };

const inputOf = (member: Member) => ({ name: member.name, roles: allRoles(member) });

/** Somebody's name and roles, with a sentence that says what saving will do. */
export function MemberSheet({ member, roles, onClose }: Props) {
  const form = useEditing({ etag: member.etag, input: inputOf(member) });
  const change = useMemberChange({
    member,
    etag: form.etag,
    said: `What is known of ${member.name} is changed.`,
    onDone: onClose,
    onMoved: (now) => form.meet({ etag: now.etag, input: inputOf(now) }),
  });
  const settle = (choose: () => void) => () => {
    choose();
    change.reset();
  };
  return (
    <FormSheet
      title={`The name and roles of ${member.name}`}
      act="Save it"
      busy={change.isPending}
      error={form.theirs ? null : change.error}
      onClose={onClose}
      onSubmit={() => change.mutate({ roles: form.value.roles, active: null, name: form.value.name })}
    >
      {form.theirs && (
        <EditConflict
          differences={differences(form.value, form.theirs.input, LABELS, (_, value) =>
            typeof value === "string" ? value : rolesWords(value),
          )}
          onMine={settle(form.keepMine)}
          onTheirs={settle(form.takeTheirs)}
        />
      )}
      <TextInput
        label={LABELS.name}
        description="What is on record keeps the name it was made under."
        required
        withAsterisk={false}
        maxLength={120}
        value={form.value.name}
        onChange={(event) => form.set({ name: event.currentTarget.value })}
      />
      <RoleChoice
        roles={roles}
        chosen={form.value.roles}
        onChange={(chosen) => form.set({ roles: chosen })}
      />
      <p className={css.sentence} role="status">
        {ifChanged(member.name, form.stood.roles, form.value.roles)}
      </p>
    </FormSheet>
  );
}
