"""Invitations: made by an administrator, previewed and accepted by whoever holds the link."""

from uuid import UUID

from api.http import auth
from api.http.operations import operation
from api.http.request_context import Reply, Services
from api.routes.session import begin
from api.schemas.people import (
    InvitationAccept,
    InvitationCreated,
    InvitationNew,
    InvitationPreview,
    InvitationToken,
    InvitationView,
)
from api.schemas.session import SessionView
from api.views.people import invitation_created, invitation_view, preview_view
from tenants.access.caller import Caller
from tenants.by_mail.inviting import invitation_writer
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.settings import Settings
from tenants.identity.throttles import Visitor
from tenants.organizations import invitations, joining


@operation("GET", "/invitations", "listInvitations", tag="people", refuses=("forbidden",))
async def list_invitations(caller: Caller, session: ReadSession, clock: Clock) -> list[InvitationView]:
    """List invitations, newest first."""
    found = await invitations.list_invitations(session, caller)
    return [invitation_view(one, clock.now()) for one in found]


@operation(
    "POST",
    "/invitations",
    "invite",
    tag="people",
    status=201,
    refuses=("forbidden", "already-exists", "unknown-reference"),
)
async def invite(
    data: InvitationNew, caller: Caller, session: WriteSession, clock: Clock, settings: Settings
) -> InvitationCreated:
    """Invite somebody, by mail where this installation sends any. The link is shown once, in this answer, to hand over yourself."""
    writing = await invitation_writer(session, caller, settings)
    invitation, token = await invitations.invite(
        session, caller, clock, email=data.email, name=data.name, roles=data.roles, writing=writing
    )
    return invitation_created(invitation, caller, clock.now(), settings, token)


@operation(
    "POST",
    "/invitations/{invitation_id}/send",
    "sendInvitation",
    tag="people",
    status=201,
    refuses=("forbidden", "wrong-state"),
)
async def send_invitation(
    invitation_id: UUID, caller: Caller, session: WriteSession, clock: Clock, settings: Settings
) -> InvitationCreated:
    """Give an invitation another link and another week, and send it again. The link before is good no longer."""
    writing = await invitation_writer(session, caller, settings)
    invitation, token = await invitations.send_again(session, caller, clock, invitation_id, writing)
    return invitation_created(invitation, caller, clock.now(), settings, token)


@operation(
    "DELETE",
    "/invitations/{invitation_id}",
    "revokeInvitation",
    tag="people",
    refuses=("forbidden", "wrong-state"),
)
async def revoke_invitation(invitation_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Take an open invitation back."""
    await invitations.revoke(session, caller, clock, invitation_id)


@operation(
    "POST",
    "/invitations/preview",
    "previewInvitation",
    tag="people",
    public=True,
    refuses=("invitation-unusable", "too-many-attempts"),
)
async def preview_invitation(data: InvitationToken, services: Services, visitor: Visitor) -> InvitationPreview:
    """Show what an invitation's link invites to. Changes nothing, and says nothing about accounts the address may have."""
    return preview_view(await joining.preview(services.database, data.token, visitor))


@operation(
    "POST",
    "/invitations/accept",
    "acceptInvitation",
    tag="people",
    public=True,
    refuses=("invitation-unusable", "weak-password", "sign-in-refused", "too-many-attempts"),
)
async def accept_invitation(data: InvitationAccept, services: Services, visitor: Visitor, reply: Reply) -> SessionView:
    """Become a member and sign in: with a password for a new account, or (`existing`) with that of the account one has."""
    known = auth.know_device(reply, services.settings, visitor)
    token = await joining.accept(
        services.database,
        services.clock,
        token=data.token,
        name=data.name,
        password=data.password,
        existing=data.existing,
        visitor=known,
    )
    return await begin(services, reply, token)


OPERATIONS = (list_invitations, invite, send_invitation, revoke_invitation, preview_invitation, accept_invitation)
