import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { invitationsQuery, queryClient } from "../../api/queries";
import type { InvitationCreated, Role } from "../../api/types";
import { FormSheet } from "../../ui/FormSheet";
import { say } from "../../ui/notes";
import { Sheet } from "../../ui/Sheet";
import { When } from "../../ui/time";
import css from "./People.module.css";
import { RoleChoice } from "./RoleChoice";

type Props = { roles: readonly Role[]; onClose: () => void };

export function InviteSheet({ roles, onClose }: Props) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [chosen, setChosen] = useState<string[]>(["staff"]);
  const invite = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), email: email.trim(), roles: chosen };
      return intents.run("invite", body, (key) =>
        bodyOf(api.POST("/api/v1/invitations", { body, params: { header: idempotent(key) } })),
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
  if (invite.data) return <Link created={invite.data} onClose={onClose} />;
  return (
    <FormSheet
      title="Invite somebody"
      act="Make the invitation"
      busy={invite.isPending}
      error={invite.error}
      onClose={onClose}
      onSubmit={() => invite.mutate()}
    >
      <TextInput
        data-first
        label="Name"
        required
        withAsterisk={false}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="E-mail address"
        type="email"
        required
        withAsterisk={false}
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <RoleChoice roles={roles} chosen={chosen} onChange={setChosen} />
    </FormSheet>
  );
}

/** The link is shown once. Hashmark keeps only its fingerprint, so nobody can look it up again. */
function Link({ created, onClose }: { created: InvitationCreated; onClose: () => void }) {
  const { invitation, link } = created;
  const copy = () =>
    navigator.clipboard
      .writeText(link)
      .then(() => say("The link is copied."))
      .catch(() => say("It could not be copied. Mark the link and copy it yourself."));
  return (
    <Sheet open onClose={onClose} title={`Invitation for ${invitation.name}`}>
      <div className={css.link}>
        <p>
          Give this link to {invitation.name} yourself. It is shown only now, works once, and until{" "}
          <When at={invitation.expires_at} as="moment" />.
        </p>
        <TextInput label="The link" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <div className={css.acts}>
          <Button variant="filled" onClick={copy}>
            Copy the link
          </Button>
          <Button onClick={onClose}>I have it</Button>
        </div>
      </div>
    </Sheet>
  );
}
