import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client";
import { queryClient } from "../../api/queries";
import { say } from "../../ui/states/messages";
import { PasswordField } from "../session/PasswordField";
import { PasswordForm } from "../session/PasswordForm";

/** Choosing another password; whoever is signed in elsewhere is signed out. */
export function PasswordChange({ email }: { email: string }) {
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const change = useMutation({
    mutationFn: () => api.PUT("/api/v1/session/password", { body: { current, new: fresh } }),
    onSuccess: () => {
      setCurrent("");
      setFresh("");
      void queryClient.invalidateQueries({ queryKey: ["sessions"] });
      void queryClient.invalidateQueries({ queryKey: ["own email"] });
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
