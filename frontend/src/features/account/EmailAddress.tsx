import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import { queryClient, waysQuery } from "../../api/queries";
import { Button } from "../../ui/controls/Button";
import { TextInput } from "../../ui/controls/fields";
import { say } from "../../ui/states/messages";
import { Failed, Loaded, Remark } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { PasswordField } from "../session/PasswordField";
import { PasswordForm } from "../session/PasswordForm";
import css from "./Account.module.css";

export const ownEmailQuery = queryOptions({
  queryKey: ["own email"],
  queryFn: () => bodyOf(api.GET("/api/v1/session/email")),
});

const refresh = () => queryClient.invalidateQueries({ queryKey: ownEmailQuery.queryKey });

/** The address one signs in with, and another one once it is confirmed by a link that is sent there. */
export function EmailAddress() {
  const own = useQuery(ownEmailQuery);
  const { data: ways } = useQuery(waysQuery);
  return (
    <Loaded query={own} what="your address" lines={2}>
      {({ email, wished }) => (
        <>
          <p className={css.facts}>
            <strong>{email}</strong>
            <span className={css.quiet}>You sign in with it, and letters go there.</span>
          </p>
          {wished ? (
            <Wished email={wished.email} until={wished.expires_at} />
          ) : (
            ways?.mail && <Wish email={email} />
          )}
          {ways?.mail === false && (
            <p className={css.quiet}>
              This installation sends no e-mail, so another address could not be confirmed. An administrator
              can invite you under it.
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

function Wish({ email }: { email: string }) {
  const [wanted, setWanted] = useState("");
  const [password, setPassword] = useState("");
  const wish = useMutation({
    mutationFn: () => api.POST("/api/v1/session/email", { body: { email: wanted.trim(), password } }),
    onSuccess: () => say(`A link is on its way to ${wanted.trim()}.`),
    onSettled: refresh,
  });
  return (
    <PasswordForm
      act="Send the link"
      error={wish.error}
      busy={wish.isPending}
      email={email}
      style={{ maxWidth: "26rem" }}
      onSubmit={wish.mutate}
    >
      <TextInput
        label="Another address"
        description="A link is sent there. It counts once you have used the link; until then this one does, and a letter here says what is going on."
        type="email"
        autoComplete="off"
        required
        withAsterisk={false}
        maxLength={320}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <PasswordField label="Your password, to be sure it is you" value={password} onChange={setPassword} />
    </PasswordForm>
  );
}

function Wished({ email, until }: { email: string; until: string }) {
  const withdraw = useMutation({
    mutationFn: () => api.DELETE("/api/v1/session/email"),
    onSuccess: () => say("Your address stays as it is."),
    onSettled: refresh,
  });
  return (
    <Remark title={`${email} waits to be confirmed`} role="status">
      <p>
        Use the link that was sent there, until <When at={until} as="moment" />. Nothing came? Look into the
        folder for unwanted mail.
      </p>
      {withdraw.error && <Failed error={withdraw.error} />}
      <div>
        <Button size="sm" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          Keep the address you have
        </Button>
      </div>
    </Remark>
  );
}
