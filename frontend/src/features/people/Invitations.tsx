import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";
import { asProblem } from "../../api/problem";
import { invitationsQuery, queryClient } from "../../api/queries";
import type { Invitation } from "../../api/types";
import { capital, listed, plain, roleName } from "../../i18n/words";
import { Linky } from "../../ui/Linky";
import { say } from "../../ui/notes";
import { Loaded } from "../../ui/states";
import { When } from "../../ui/time";
import css from "./People.module.css";

/** Invitations nobody has taken up yet. */
export function Invitations() {
  const invitations = useQuery(invitationsQuery);
  return (
    <section>
      <h2 className={css.head}>Invitations</h2>
      <Loaded query={invitations} what="the invitations">
        {(items) =>
          items.length === 0 ? (
            <p className={css.quiet}>Nobody is invited just now.</p>
          ) : (
            <ul className={css.list}>
              {items.map((invitation) => (
                <Row key={invitation.id} invitation={invitation} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Row({ invitation }: { invitation: Invitation }) {
  const revoke = useMutation({
    mutationFn: () =>
      api.DELETE("/api/v1/invitations/{invitation_id}", {
        params: { path: { invitation_id: invitation.id } },
      }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey });
      say(`The invitation for ${invitation.name} no longer works.`);
    },
    onError: (error) => say(`It still works. ${asProblem(error).fix}`),
  });
  return (
    <li className={css.row}>
      <div>
        <p className={css.name}>{invitation.name}</p>
        <p className={css.quiet}>{invitation.email}</p>
      </div>
      <div>
        <p>{capital(listed(invitation.roles.map(roleName)))}</p>
        <p className={css.quiet}>
          {capital(plain(invitation.state))}; invited by {invitation.invited_by}, until{" "}
          <When at={invitation.expires_at} as="day" />
        </p>
      </div>
      {invitation.actions.includes("revokeInvitation") && (
        <Linky disabled={revoke.isPending} onClick={() => revoke.mutate()}>
          Take back<span className="unseen"> the invitation for {invitation.name}</span>
        </Linky>
      )}
    </li>
  );
}
