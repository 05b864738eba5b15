import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api } from "../../api/client";
import { Button } from "../../ui/controls/Button";
import { TextInput } from "../../ui/controls/fields";
import { Failed, Remark } from "../../ui/states/states";
import { Entrance } from "./Entrance";
import css from "./Entrance.module.css";

/** Asking for a link to choose a new password. What it says is the same whether or not anybody has the address. */
export function ForgottenPage() {
  const [email, setEmail] = useState("");
  const ask = useMutation({
    mutationFn: () => api.POST("/api/v1/session/forgotten", { body: { email: email.trim() } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <Entrance
      title="Choose a new password"
      lead="Say which address you sign in with. If it is known here, a link comes there by e-mail within a minute."
    >
      <form onSubmit={submit} className={css.stack}>
        {ask.error && <Failed error={ask.error} />}
        {ask.isSuccess && (
          <Remark title="Look into your mailbox" role="status">
            <p>
              If {email.trim()} is known here, a link is on its way. It works once, for half an hour. Nothing
              came? Look into the folder for unwanted mail, and check the address.
            </p>
          </Remark>
        )}
        <TextInput
          label="E-mail address"
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            if (!ask.isPending) ask.reset();
          }}
        />
        <Button type="submit" variant="filled" loading={ask.isPending} fullWidth>
          Send me a link
        </Button>
      </form>
      <p>
        <Link to="/sign-in">Back to signing in</Link>
      </p>
    </Entrance>
  );
}
