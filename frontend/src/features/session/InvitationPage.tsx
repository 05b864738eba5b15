import { Button, PasswordInput, Radio, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api, bodyOf } from "../../api/client";
import { tellSessionChanged } from "../../api/live";
import { queryClient } from "../../api/queries";
import { adopt } from "../../api/session";
import { listed, roleName } from "../../i18n/phrasing";
import { Failed, Loaded } from "../../ui/states/states";
import { Entrance } from "./Entrance";
import css from "./Entrance.module.css";
import { fragmentToken } from "./fragment";
import { PASSWORD_HINT } from "./phrasing";

type Preview = {
  organization: { name: string };
  email: string;
  name: string;
  roles: string[];
};

/**
 * An invitation: what it offers, and how to sign in. Opening it changes nothing, and it offers both ways to everybody:
 * what it shows must not tell whether an address has an account elsewhere.
 */
export function InvitationPage() {
  const [token] = useState(() => fragmentToken("token"));
  const preview = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => bodyOf(api.POST("/api/v1/invitations/preview", { body: { token: token ?? "" } })),
    enabled: token !== null,
    retry: false,
  });
  if (!token) {
    return (
      <Entrance title="This link is not complete">
        <p>
          Ask whoever invited you for the whole link, or <Link to="/sign-in">sign in</Link> if you have been
          here.
        </p>
      </Entrance>
    );
  }
  const title = preview.data ? `Join ${preview.data.organization.name}` : "Your invitation";
  return (
    <Entrance title={title}>
      <Loaded query={preview} what="your invitation">
        {(data) => <Accept token={token} preview={data} />}
      </Loaded>
    </Entrance>
  );
}

function Accept({ token, preview }: { token: string; preview: Preview }) {
  const router = useRouter();
  const [name, setName] = useState(preview.name);
  const [password, setPassword] = useState("");
  const [existing, setExisting] = useState(false);
  const accept = useMutation({
    mutationFn: () =>
      bodyOf(api.POST("/api/v1/invitations/accept", { body: { token, name, password, existing } })),
    onSuccess: (session) => {
      queryClient.clear();
      adopt(session);
      tellSessionChanged();
      router.history.replace("/desk");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate();
  };
  return (
    <form onSubmit={submit} className={css.stack}>
      <p>
        You are invited as {listed(preview.roles.map(roleName))} in {preview.organization.name}, with the
        address <strong>{preview.email}</strong>. A role that decides may wait until a second person there has
        said yes.
      </p>
      {accept.error && <Failed error={accept.error} />}
      <input type="hidden" name="email" autoComplete="username" value={preview.email} readOnly />
      <TextInput
        label="Your name, as others will see it"
        autoComplete="name"
        required
        withAsterisk={false}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Radio.Group
        label="How you will sign in"
        value={existing ? "existing" : "new"}
        onChange={(value) => {
          setExisting(value === "existing");
          accept.reset();
        }}
      >
        <div className={css.choices}>
          <Radio value="new" label="Choose a password now" iconColor="var(--on-accent)" />
          <Radio
            value="existing"
            label="With the account I have"
            iconColor="var(--on-accent)"
            description="For those who sign in to Hashmark with this address already."
          />
        </div>
      </Radio.Group>
      <PasswordInput
        label={existing ? "The password of that account" : "Choose a password"}
        description={existing ? undefined : PASSWORD_HINT}
        autoComplete={existing ? "current-password" : "new-password"}
        required
        withAsterisk={false}
        minLength={existing ? 1 : 12}
        maxLength={256}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ "aria-label": "Show the password", tabIndex: 0 }}
      />
      <Button type="submit" variant="filled" fullWidth loading={accept.isPending}>
        Accept the invitation
      </Button>
    </form>
  );
}
