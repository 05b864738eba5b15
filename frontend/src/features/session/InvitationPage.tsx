import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import type { InvitationPreview } from "../../api/types";
import { listed, roleName } from "../../i18n/phrasing";
import { Radio } from "../../ui/controls/choices";
import { TextInput } from "../../ui/controls/fields";
import { Loaded } from "../../ui/states/states";
import { Entrance } from "./Entrance";
import css from "./Entrance.module.css";
import { PasswordField } from "./PasswordField";
import { PasswordForm } from "./PasswordForm";
import { useEnter } from "./useEnter";
import { useLink } from "./useLink";

/**
 * An invitation: what it offers, and how to sign in. Opening it changes nothing, and it offers both ways to everybody:
 * what it shows must not tell whether an address has an account elsewhere.
 */
export function InvitationPage() {
  const { token, preview } = useLink("invitation", (token) =>
    bodyOf(api.POST("/api/v1/invitations/preview", { body: { token } })),
  );
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

function Accept({ token, preview }: { token: string; preview: InvitationPreview }) {
  const [name, setName] = useState(preview.name);
  const [password, setPassword] = useState("");
  const [existing, setExisting] = useState(false);
  const accept = useMutation({
    mutationFn: () =>
      bodyOf(api.POST("/api/v1/invitations/accept", { body: { token, name, password, existing } })),
    onSuccess: useEnter(),
  });
  return (
    <PasswordForm
      act="Accept the invitation"
      error={accept.error}
      busy={accept.isPending}
      email={preview.email}
      fullWidth
      lead={
        <p>
          You are invited as {listed(preview.roles.map(roleName))} in {preview.organization.name}, with the
          address <strong>{preview.email}</strong>. Choose a password, and you come to your desk: it says what
          waits for you. A role that decides may wait until a second person there has said yes.
        </p>
      }
      onSubmit={accept.mutate}
    >
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
          <Radio value="new" label="Choose a password now" />
          <Radio
            value="existing"
            label="With the account I have"
            description="For those who sign in to Hashmark with this address already."
          />
        </div>
      </Radio.Group>
      <PasswordField
        label={existing ? "The password of that account" : "Choose a password"}
        fresh={!existing}
        value={password}
        onChange={setPassword}
      />
    </PasswordForm>
  );
}
