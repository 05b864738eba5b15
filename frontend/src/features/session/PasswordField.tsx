import { PasswordInput } from "../../ui/controls/fields";
import { PASSWORD_HINT } from "./phrasing";

type Props = {
  label: string;
  /** A new password says what makes a good one, and the browser offers to make it. */
  fresh?: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** A password, the one somebody has or a new one. */
export function PasswordField({ label, fresh = false, value, onChange }: Props) {
  return (
    <PasswordInput
      label={label}
      description={fresh ? PASSWORD_HINT : undefined}
      autoComplete={fresh ? "new-password" : "current-password"}
      required
      withAsterisk={false}
      minLength={fresh ? 12 : undefined}
      maxLength={256}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
