import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, bodyOf } from "../../api/client";
import type { Session } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { PasswordInput, TextInput } from "../../ui/controls/fields";
import { Failed } from "../../ui/states/states";
import css from "./Entrance.module.css";

type Props = {
  email?: string;
  /** The short name of the organization to begin in; '' for the one this person was in last. */
  organization?: string;
  onSignedIn: (session: Session) => void;
};

/** Address and password. What was typed stays when it did not work. */
export function SignInForm({ email: known = "", organization = "", onSignedIn }: Props) {
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () =>
      bodyOf(api.POST("/api/v1/session", { body: { email: email.trim(), password, organization } })),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <form onSubmit={submit} className={css.stack}>
      {signIn.error && <Failed error={signIn.error} />}
      <TextInput
        label="E-mail address"
        type="email"
        name="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        data-first={known ? true : undefined}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" loading={signIn.isPending} fullWidth>
        Sign in
      </Button>
    </form>
  );
}
