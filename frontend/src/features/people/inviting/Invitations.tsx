import { useMutation, useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../../../api/client";
import { invitationsQuery, queryClient } from "../../../api/queries";
import type { Invitation } from "../../../api/types";
import { TextButton } from "../../../ui/forms/TextButton";
import { say } from "../../../ui/states/messages";
import { StateWord } from "../../../ui/states/StateWord";
import { Empty, Failed, Loaded } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import css from "../People.module.css";
import { invitationState, mailWords, rolesWords } from "../phrasing";
import { InvitedSheet } from "./InvitedSheet";

const LOOKS: Record<string, string> = {
  open: "waiting",
  accepted: "done",
  revoked: "withdrawn",
  expired: "expired",
  ended: "withdrawn",
};

/** Who was invited, and what became of it. */
export function Invitations() {
  const invitations = useQuery(invitationsQuery);
  return (
    <section>
      <h2 className={css.head}>Invitations</h2>
      <Loaded query={invitations} what="the invitations">
        {(items) =>
          items.length === 0 ? (
            <Empty>Nobody was invited so far.</Empty>
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
    onSuccess: () => say(`The invitation for ${invitation.name} no longer works.`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
  const again = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST("/api/v1/invitations/{invitation_id}/send", {
          params: { path: { invitation_id: invitation.id } },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
  return (
    <li className={css.row}>
      <div>
        <h3 className={css.name}>{invitation.name}</h3>
        <p className={css.quiet}>{invitation.email}</p>
      </div>
      <div>
        <p>{rolesWords(invitation.roles)}</p>
        <p className={css.quiet}>
          <StateWord state={LOOKS[invitation.state] ?? ""}>{invitationState(invitation)}</StateWord>
          {invitation.state === "open" && (
            <>
              , until <When at={invitation.expires_at} as="moment" />
            </>
          )}
          . {mailWords(invitation.mail)}
          Invited by {invitation.invited_by}, <When at={invitation.created_at} as="day" />.
        </p>
        {revoke.error && <Failed error={revoke.error} />}
        {again.error && <Failed error={again.error} />}
      </div>
      {invitation.actions.length > 0 && (
        <p className={`${css.verbs} unprinted`}>
          {invitation.actions.includes("sendInvitation") && (
            <TextButton disabled={again.isPending} onClick={() => again.mutate()}>
              Send it again<span className="unseen">, the invitation for {invitation.name}</span>
            </TextButton>
          )}
          {invitation.actions.includes("revokeInvitation") && (
            <TextButton disabled={revoke.isPending} onClick={() => revoke.mutate()}>
              Take it back<span className="unseen">, the invitation for {invitation.name}</span>
            </TextButton>
          )}
        </p>
      )}
      {again.data && (
        <InvitedSheet
          invited={{ made: [again.data], refused: [], copied: false }}
          onClose={() => again.reset()}
        />
      )}
    </li>
  );
}
