import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { membersQuery, waysQuery } from "../../../api/queries";
import type { Role } from "../../../api/types";
import { Textarea } from "../../../ui/controls/fields";
import { FormSheet } from "../../../ui/forms/FormSheet";
import { Guests, OneGuest } from "./Guests";
import { type Guest, guestsIn, lackingRoles } from "./guesses";
import { InvitedSheet } from "./InvitedSheet";
import { useInvitations } from "./useInvitations";

type Props = { roles: readonly Role[]; onClose: () => void };

const NOBODY: Guest = { email: "", name: "", roles: [] };

/** What is corrected of the only guest stays while the address is still being typed. */
const ONLY = "";

/** Inviting one or several: under which addresses, as what; then the links, once. */
export function InviteSheet({ roles, onClose }: Props) {
  const members = useQuery(membersQuery(undefined)).data?.items;
  const { data: ways } = useQuery(waysQuery);
  const [typed, setTyped] = useState("");
  const [changed, setChanged] = useState<Record<string, Partial<Guest>>>({});
  const [tried, setTried] = useState(false);
  const invite = useInvitations();
  const lacking = lackingRoles(members ?? []);
  const found = guestsIn(typed, lacking);
  const several = found.length > 1;
  const guests = found.map((guest) => ({ ...guest, ...changed[several ? guest.email : ONLY] }));
  if (invite.data) return <InvitedSheet invited={invite.data} onClose={onClose} />;
  const change = (email: string, now: Partial<Guest>) =>
    setChanged({ ...changed, [email]: { ...changed[email], ...now } });
  const ready = guests.length > 0 && guests.every(({ name, roles }) => name.trim() && roles.length > 0);
  return (
    <FormSheet
      title="Invite people"
      act={several ? `Make ${guests.length} invitations` : "Make it and copy the link"}
      busy={invite.isPending}
      error={invite.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (ready) invite.mutate(guests);
      }}
    >
      <Textarea
        data-first
        label="Their e-mail addresses"
        description={`One, or several on lines of their own. They sign in with it. ${
          ways?.mail
            ? "The invitation is sent there; you can also hand over the link yourself."
            : "Nothing is sent there: you hand over the link yourself."
        }`}
        inputMode="email"
        autoComplete="off"
        minRows={1}
        maxRows={8}
        required
        withAsterisk={false}
        maxLength={4000}
        value={typed}
        error={tried && guests.length === 0 ? "This holds no e-mail address." : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {several ? (
        <Guests guests={guests} roles={roles} tried={tried} onChange={change} />
      ) : (
        <OneGuest
          guest={guests[0] ?? { ...NOBODY, roles: lacking.slice(0, 1), ...changed[ONLY] }}
          roles={roles}
          tried={tried}
          onChange={(now) => change(ONLY, now)}
        />
      )}
    </FormSheet>
  );
}
