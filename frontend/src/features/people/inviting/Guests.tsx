import type { Role } from "../../../api/types";
import { NativeSelect, TextInput } from "../../../ui/controls/fields";
import css from "../People.module.css";
import { RoleChoice } from "../RoleChoice";
import type { Guest } from "./guesses";

type Common = { roles: readonly Role[]; tried: boolean };

/** The name and the roles of the only one who is invited. */
export function OneGuest({
  guest,
  roles,
  tried,
  onChange,
}: Common & { guest: Guest; onChange: (now: Partial<Guest>) => void }) {
  return (
    <>
      <Name guest={guest} onChange={onChange} />
      <RoleChoice
        roles={roles}
        chosen={guest.roles}
        error={tried && guest.roles.length === 0 ? "Choose at least one role." : undefined}
        onChange={(chosen) => onChange({ roles: chosen })}
      />
    </>
  );
}

/** Several at once: a name and one role each; more roles can be given later. */
export function Guests({
  guests,
  roles,
  tried,
  onChange,
}: Common & { guests: readonly Guest[]; onChange: (email: string, now: Partial<Guest>) => void }) {
  return (
    <ul className={css.guests}>
      {guests.map((guest) => (
        <li key={guest.email}>
          <fieldset className={css.guest}>
            <legend>{guest.email}</legend>
            <Name
              guest={guest}
              error={tried && !guest.name.trim() ? "What are they called?" : undefined}
              onChange={(now) => onChange(guest.email, now)}
            />
            <NativeSelect
              label="Role"
              data={roles.map(({ name, title }) => ({ value: name, label: title }))}
              value={guest.roles[0] ?? ""}
              onChange={(event) => onChange(guest.email, { roles: [event.currentTarget.value] })}
            />
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

type NameProps = { guest: Guest; error?: string | undefined; onChange: (now: Partial<Guest>) => void };

function Name({ guest, error, onChange }: NameProps) {
  return (
    <TextInput
      label="Their name"
      description="They can correct it when they come in."
      autoComplete="off"
      required
      withAsterisk={false}
      maxLength={120}
      value={guest.name}
      error={error}
      onChange={(event) => onChange({ name: event.currentTarget.value })}
    />
  );
}
