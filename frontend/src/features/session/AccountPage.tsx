import { Button, PasswordInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../../api/client";
import { queryClient } from "../../api/queries";
import { useSession } from "../../api/session";
import { listed, roleName } from "../../i18n/phrasing";
import { Page } from "../../ui/layout/Page";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import css from "./Entrance.module.css";
import { PASSWORD_HINT } from "./phrasing";
import { Sessions } from "./Sessions";

export function AccountPage() {
  const session = useSession();
  return (
    <Page title="Your account">
      <div className={css.facts} style={{ marginBottom: "2rem" }}>
        <div>
          {session.name}, {session.email}
        </div>
        <div>
          {listed(session.roles.map(roleName))} in {session.organization.name}
        </div>
        <div>
          Signed in until <When at={session.expires_at} />
        </div>
      </div>
      <h2 style={{ marginBottom: "1rem" }}>Where you are signed in</h2>
      <Sessions />
      <h2 style={{ marginBlock: "2rem 1rem" }}>Change your password</h2>
      <ChangePassword email={session.email} />
    </Page>
  );
}

function ChangePassword({ email }: { email: string }) {
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const change = useMutation({
    mutationFn: () => api.PUT("/api/v1/session/password", { body: { current, new: fresh } }),
    onSuccess: () => {
      setCurrent("");
      setFresh("");
      void queryClient.invalidateQueries({ queryKey: ["sessions"] });
      say("Your password is changed, and you are signed out everywhere but here.");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const shown = { "aria-label": "Show the password", tabIndex: 0 };
  return (
    <form onSubmit={submit} className={css.stack} style={{ maxWidth: "26rem" }}>
      {change.error && <Failed error={change.error} />}
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label="The password you have now"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        visibilityToggleButtonProps={shown}
      />
      <PasswordInput
        label="The new one"
        description={PASSWORD_HINT}
        autoComplete="new-password"
        required
        withAsterisk={false}
        minLength={12}
        maxLength={256}
        value={fresh}
        onChange={(event) => setFresh(event.currentTarget.value)}
        visibilityToggleButtonProps={shown}
      />
      <div>
        <Button type="submit" variant="filled" loading={change.isPending}>
          Change the password
        </Button>
      </div>
    </form>
  );
}
