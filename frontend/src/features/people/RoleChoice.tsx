import type { Role } from "../../api/types";
import { Checkbox } from "../../ui/controls/choices";
import css from "./People.module.css";

type Props = {
  roles: readonly Role[];
  chosen: string[];
  error?: string | undefined;
  onChange: (roles: string[]) => void;
};

export function RoleChoice({ roles, chosen, error, onChange }: Props) {
  return (
    <Checkbox.Group
      label="Roles"
      description="A role is what somebody acts as. One person can have several."
      value={chosen}
      error={error}
      onChange={onChange}
    >
      <div className={css.choices}>
        {roles.map((role) => (
          <Checkbox key={role.name} value={role.name} label={role.title} description={role.description} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
