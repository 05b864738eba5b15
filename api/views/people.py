"""Invitations and links for a new password as the API shows them."""

from datetime import datetime

from api.schemas.people import InvitationCreated, InvitationPreview, InvitationView, ResetLink
from api.schemas.session import OrganizationRef
from tenants.access.caller import Caller
from tenants.by_mail.letters import invitation_link
from tenants.by_mail.letters import reset_link as reset_url
from tenants.ground.settings import Settings
from tenants.mail.tables import MailState
from tenants.organizations.invitations import Invitation, Invited
from tenants.organizations.joining import Preview


def invitation_view(invited: Invited, now: datetime) -> InvitationView:
    """Return an invitation as it stands at `now`."""
    invitation, state = invited.invitation, invited.state(now)
    return InvitationView(
        id=invitation.id,
        email=invitation.email,
        name=invitation.name,
        roles=invitation.roles,
        invited_by=invited.by,
        created_at=invitation.created_at,
        expires_at=invitation.expires_at,
        state=state,
        mail=invited.mail,
        actions=[
            *(["revokeInvitation"] if state == "open" else []),
            *(["sendInvitation"] if state in ("open", "expired") else []),
        ],
    )


def invitation_created(
    invitation: Invitation, caller: Caller, now: datetime, settings: Settings, token: str
) -> InvitationCreated:
    """Return the invitation with its link. The token stands in the fragment, which browsers never send to a server."""
    mail = MailState.QUEUED.value if settings.sends_mail else None
    return InvitationCreated(
        invitation=invitation_view(Invited(invitation, caller.name, alive=True, mail=mail), now),
        link=invitation_link(settings.public_url, token),
    )


def reset_link(token: str, public_url: str) -> ResetLink:
    """Return a link for a new password. The token stands in the fragment, which browsers never send to a server."""
    return ResetLink(link=reset_url(public_url, token))


def preview_view(preview: Preview) -> InvitationPreview:
    """Return what an invited person sees before accepting."""
    at = preview.organization
    return InvitationPreview(
        organization=OrganizationRef(id=at.id, slug=at.slug, name=at.name, timezone=at.timezone),
        email=preview.email,
        name=preview.name,
        roles=list(preview.roles),
    )
