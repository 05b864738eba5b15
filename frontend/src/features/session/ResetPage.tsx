import { Button, PasswordInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api, bodyOf } from "../../api/client";
import { tellSessionChanged } from "../../api/live";
import { queryClient } from "../../api/queries";
import { adopt } from "../../api/session";
import { Failed, Loaded } from "../../ui/states/states";
import { Entrance } from "./Entrance";
import css from "./Entrance.module.css";
import { fragmentToken } from "./fragment";
import { PASSWORD_HINT } from "./phrasing";

/** A link to choose a new password. Opening it changes nothing. */
export function ResetPage() {
  const [token] = useState(() => fragmentToken("token"));
  const preview = useQuery({
    queryKey: ["reset", token],
    queryFn: () => bodyOf(api.POST("/api/v1/session/reset/preview", { body: { token: token ?? "" } })),
    enabled: token !== null,
    retry: false,
  });
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
  const router = useRouter();
  const [password, setPassword] = useState("");
  const use = useMutation({
    mutationFn: () => bodyOf(api.POST("/api/v1/session/reset", { body: { token, password } })),
    onSuccess: (session) => {
      queryClient.clear();
      adopt(session);
      tellSessionChanged();
      router.history.replace("/desk");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    use.mutate();
  };
  return (
    <form onSubmit={submit} className={css.stack}>
      <p>
        For {name}, <strong>{email}</strong>
        {organization && <> in {organization}</>}. Wherever this account is signed in, it is signed out.
      </p>
      {use.error && <Failed error={use.error} />}
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label="The new password"
        description={PASSWORD_HINT}
        autoComplete="new-password"
        required
        withAsterisk={false}
        minLength={12}
        maxLength={256}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ "aria-label": "Show the password", tabIndex: 0 }}
      />
      <Button type="submit" variant="filled" fullWidth loading={use.isPending}>
        Keep it and sign in
      </Button>
    </form>
  );
}
