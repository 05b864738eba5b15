import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import { Loaded } from "../../ui/states/states";
import { Entrance } from "./Entrance";
import { PasswordField } from "./PasswordField";
import { PasswordForm } from "./PasswordForm";
import { useEnter } from "./useEnter";
import { useLink } from "./useLink";

/** A link to choose a new password. Opening it changes nothing. */
export function ResetPage() {
  const { token, preview } = useLink("reset", (token) =>
    bodyOf(api.POST("/api/v1/session/reset/preview", { body: { token } })),
  );
  if (!token) {
    return (
      <Entrance title="This link is not complete">
        <p>
          Ask whoever gave it to you for the whole link, or <Link to="/sign-in">sign in</Link>.
        </p>
      </Entrance>
    );
  }
  return (
    <Entrance title="Choose a new password">
      <Loaded query={preview} what="your link">
        {(data) => <Choose token={token} {...data} />}
      </Loaded>
    </Entrance>
  );
}

type Props = { token: string; email: string; name: string; organization: string | null };

function Choose({ token, email, name, organization }: Props) {
  const [password, setPassword] = useState("");
  const use = useMutation({
    mutationFn: () => bodyOf(api.POST("/api/v1/session/reset", { body: { token, password } })),
    onSuccess: useEnter(),
  });
  return (
    <PasswordForm
      act="Keep it and sign in"
      error={use.error}
      busy={use.isPending}
      email={email}
      fullWidth
      lead={
        <p>
          For {name}, <strong>{email}</strong>
          {organization && <> in {organization}</>}. Wherever this account is signed in, it is signed out.
        </p>
      }
      onSubmit={use.mutate}
    >
      <PasswordField label="The new password" fresh value={password} onChange={setPassword} />
    </PasswordForm>
  );
}
