import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../../api/client";
import { queryClient } from "../../api/queries";
import { recheck, useSession } from "../../api/session";
import { listed, roleName } from "../../i18n/phrasing";
import { Button } from "../../ui/controls/Button";
import { TextInput } from "../../ui/controls/fields";
import { Page } from "../../ui/layout/Page";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { OwnCover } from "../cover/OwnCover";
import { NoticeChoices } from "../notices/NoticeChoices";
import css from "./Entrance.module.css";
import { PasswordField } from "./PasswordField";
import { PasswordForm } from "./PasswordForm";
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
      <h2 style={{ marginBottom: "1rem" }}>Your name</h2>
      <ChangeName name={session.name} organization={session.organization.name} />
      <div style={{ marginTop: "2rem" }}>
        <OwnCover />
      </div>
      <h2 id="notices" style={{ marginBlock: "2rem 1rem" }}>
        How you are told
      </h2>
      <NoticeChoices />
      <h2 style={{ marginBlock: "2rem 1rem" }}>Where you are signed in</h2>
      <Sessions />
      <h2 style={{ marginBlock: "2rem 1rem" }}>Change your password</h2>
      <ChangePassword email={session.email} />
    </Page>
  );
}

function ChangeName({ name, organization }: { name: string; organization: string }) {
  const [typed, setTyped] = useState(name);
  const change = useMutation({
    mutationFn: () => api.PUT("/api/v1/session/name", { body: { name: typed.trim() } }),
    onSuccess: async () => {
      await recheck();
      void queryClient.invalidateQueries();
      say("Your name is changed.");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form onSubmit={submit} className={css.choices} style={{ maxWidth: "26rem" }}>
      <TextInput
        label="As others see it"
        description={`In ${organization}. What is on record keeps the name it was made under.`}
        autoComplete="name"
        required
        withAsterisk={false}
        maxLength={120}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {change.error && <Failed error={change.error} />}
      <div>
        <Button type="submit" loading={change.isPending} disabled={typed.trim() === name}>
          Change your name
        </Button>
      </div>
    </form>
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
  return (
    <PasswordForm
      act="Change the password"
      error={change.error}
      busy={change.isPending}
      email={email}
      style={{ maxWidth: "26rem" }}
      onSubmit={change.mutate}
    >
      <PasswordField label="The password you have now" value={current} onChange={setCurrent} />
      <PasswordField label="The new one" fresh value={fresh} onChange={setFresh} />
    </PasswordForm>
  );
}
