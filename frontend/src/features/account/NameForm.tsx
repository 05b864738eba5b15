import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../../api/client";
import { queryClient } from "../../api/queries";
import { recheck } from "../../api/session";
import { Button } from "../../ui/controls/Button";
import { TextInput } from "../../ui/controls/fields";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import css from "./Account.module.css";

/** One's own name, as others in this organization see it. */
export function NameForm({ name, organization }: { name: string; organization: string }) {
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
    <form onSubmit={submit} className={css.form}>
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
