import type { Member, Role } from "../../api/types";
import { differences, useEditing } from "../../ui/forms/concurrentEditing";
import { EditConflict } from "../../ui/forms/EditConflict";
import { FormSheet } from "../../ui/forms/FormSheet";
import css from "./People.module.css";
import { allRoles, ifChanged, rolesWords } from "./phrasing";
import { RoleChoice } from "./RoleChoice";
import { useMemberChange } from "./useMemberChange";

type Props = { member: Member; roles: readonly Role[]; onClose: () => void };

/** Somebody's roles, with a sentence that says what saving will do. */
export function MemberSheet({ member, roles, onClose }: Props) {
  const form = useEditing({ etag: member.etag, input: { roles: allRoles(member) } });
  const change = useMemberChange({
    member,
    etag: form.etag,
    said: `The roles of ${member.name} are changed.`,
    onDone: onClose,
    onMoved: (now) => form.meet({ etag: now.etag, input: { roles: allRoles(now) } }),
  });
  const settle = (choose: () => void) => () => {
    choose();
    change.reset();
  };
  return (
    <FormSheet
      title={`The roles of ${member.name}`}
      act="Save the roles"
      busy={change.isPending}
      error={form.theirs ? null : change.error}
      onClose={onClose}
      onSubmit={() => change.mutate({ roles: form.value.roles, active: null })}
    >
      {form.theirs && (
        <EditConflict
          differences={differences(form.value, form.theirs.input, { roles: "Roles" }, (_, value) =>
            rolesWords(value),
          )}
          onMine={settle(form.keepMine)}
          onTheirs={settle(form.takeTheirs)}
        />
      )}
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
