import { TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf, idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { invitationsQuery, membersQuery, queryClient } from "../../api/queries";
import type { Role } from "../../api/types";
import { FormSheet } from "../../ui/forms/FormSheet";
import { lackingRole, nameFrom } from "./guesses";
import { LinkSheet } from "./LinkSheet";
import { RoleChoice } from "./RoleChoice";

type Props = { roles: readonly Role[]; onClose: () => void };

/** Inviting somebody: who, under which address, as what; then the link, once. */
export function InviteSheet({ roles, onClose }: Props) {
  const members = useQuery(membersQuery(undefined)).data?.items;
  const [typed, setTyped] = useState<string | null>(null);
  const [email, setEmail] = useState("");
  const [picked, setPicked] = useState<string[] | null>(null);
  const name = typed ?? nameFrom(email);
  const chosen = picked ?? lackingRole(members ?? []);
  const [tried, setTried] = useState(false);
  const invite = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), email: email.trim(), roles: chosen };
      return intents.run("invite", body, (key) =>
        bodyOf(api.POST("/api/v1/invitations", { body, params: { header: idempotent(key) } })),
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
  if (invite.data) return <LinkSheet created={invite.data} onClose={onClose} />;
  const missing = chosen.length === 0;
  return (
    <FormSheet
      title="Invite somebody"
      act="Make the invitation"
      busy={invite.isPending}
      error={invite.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!missing) invite.mutate();
      }}
    >
      <TextInput
        data-first
        label="Their e-mail address"
        description="They sign in with it. Nothing is sent to it: you hand over the link yourself."
        type="email"
        autoComplete="off"
        required
        withAsterisk={false}
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        label="Their name"
        description="They can correct it when they come in."
        autoComplete="off"
        required
        withAsterisk={false}
        maxLength={120}
        value={name}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <RoleChoice
        roles={roles}
        chosen={chosen}
        error={tried && missing ? "Choose at least one role." : undefined}
        onChange={setPicked}
      />
    </FormSheet>
  );
}
