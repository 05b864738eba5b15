import type { CSSProperties, FormEvent, ReactNode } from "react";
import { Button } from "../../ui/controls/Button";
import { Failed } from "../../ui/states/states";
import css from "./Entrance.module.css";

type Props = {
  act: string;
  error: unknown;
  busy: boolean;
  /** The address the password is for, so that a password manager keeps the two together. */
  email: string;
  lead?: ReactNode;
  style?: CSSProperties;
  fullWidth?: boolean;
  onSubmit: () => void;
  children: ReactNode;
};

/** A form around passwords. What was typed stays when it did not work. */
export function PasswordForm({ act, error, busy, email, lead, style, fullWidth, onSubmit, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} className={css.stack} style={style}>
      {lead}
      {Boolean(error) && <Failed error={error} />}
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      {children}
      <div>
        <Button type="submit" variant="filled" fullWidth={fullWidth} loading={busy}>
          {act}
        </Button>
      </div>
    </form>
  );
}
