"""Members, roles and invitations as the API shows them."""

from datetime import datetime
from urllib.parse import quote

from api.schemas.people import InvitationCreated, InvitationPreview, InvitationView, MemberView, RoleView
from api.schemas.session import OrganizationRef
from tenants.access.caller import Caller
from tenants.access.tables import Role
from tenants.organizations.invitations import Invitation, Preview
from tenants.organizations.members import MemberWithRoles


def member_view(member: MemberWithRoles, caller: Caller) -> MemberView:
    """Return a member with what the caller may do with them."""
    return MemberView(
        id=member.id,
        name=member.name,
        email=member.email,
        roles=list(member.roles),
        active=member.active,
        joined_at=member.joined_at,
        etag=f'"{member.version}"',
        actions=member.actions(caller),
    )


def role_view(role: Role) -> RoleView:
    """Return a role in words."""
    return RoleView(name=role.name, title=role.title, description=role.description, permissions=role.permissions)


def invitation_view(invitation: Invitation, invited_by: str, now: datetime) -> InvitationView:
    """Return an invitation as it stands at `now`."""
    state = invitation.state(now)
    return InvitationView(
        id=invitation.id,
        email=invitation.email,
        name=invitation.name,
        roles=invitation.roles,
        invited_by=invited_by,
        created_at=invitation.created_at,
        expires_at=invitation.expires_at,
        state=state,
        actions=["revokeInvitation"] if state == "open" else [],
    )


def invitation_created(
    invitation: Invitation, caller: Caller, now: datetime, public_url: str, token: str
) -> InvitationCreated:
    """Return the invitation with its link. The token stands in the fragment, which browsers never send to a server."""
    return InvitationCreated(
        invitation=invitation_view(invitation, caller.name, now), link=f"{public_url}/invitation#token={quote(token)}"
    )


def preview_view(preview: Preview) -> InvitationPreview:
    """Return what an invited person sees before accepting."""
    at = preview.organization
    return InvitationPreview(
        organization=OrganizationRef(id=at.id, slug=at.slug, name=at.name, timezone=at.timezone),
        email=preview.email,
        name=preview.name,
        roles=list(preview.roles),
        known=preview.known,
    )
