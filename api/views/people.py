"""Members, roles and invitations as the API shows them."""

from datetime import datetime
from urllib.parse import quote

from api.schemas.people import InvitationCreated, InvitationPreview, InvitationView, MemberView, ResetLink, RoleView
from api.schemas.people import WaitingRole as WaitingRoleView
from api.schemas.session import OrganizationRef
from tenants.access.caller import Caller
from tenants.access.tables import Role
from tenants.organizations.invitations import Invitation, Invited
from tenants.organizations.joining import Preview
from tenants.organizations.members import MemberWithRoles
from tenants.organizations.role_grants import WaitingRole


def member_view(member: MemberWithRoles, caller: Caller, waiting: list[WaitingRole], *, confirms: bool) -> MemberView:
    """Return a member with what the caller may do with them. `waiting` may hold other members' roles too.

    `confirms` is whether the caller can say a second yes at all.
    """
    return MemberView(
        id=member.id,
        name=member.name,
        email=member.email,
        roles=list(member.roles),
        waiting=[_waiting(one, caller, confirms=confirms) for one in waiting if one.member_id == member.id],
        active=member.active,
        joined_at=member.joined_at,
        etag=f'"{member.version}"',
        actions=member.actions(caller),
    )


def _waiting(one: WaitingRole, caller: Caller, *, confirms: bool) -> WaitingRoleView:
    second = confirms and caller.member_id not in (one.member_id, one.asked_by)
    actions = ([*(["confirmRole"] if one.alive else []), "refuseRole"]) if second else []
    return WaitingRoleView(
        id=one.id, role=one.role, asked_by=one.asked_by_name, asked_at=one.asked_at, alive=one.alive, actions=actions
    )


def role_view(role: Role) -> RoleView:
    """Return a role in words."""
    return RoleView(name=role.name, title=role.title, description=role.description, permissions=role.permissions)


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
        actions=["revokeInvitation"] if state == "open" else [],
    )


def invitation_created(
    invitation: Invitation, caller: Caller, now: datetime, public_url: str, token: str
) -> InvitationCreated:
    """Return the invitation with its link. The token stands in the fragment, which browsers never send to a server."""
    return InvitationCreated(
        invitation=invitation_view(Invited(invitation, caller.name, alive=True), now),
        link=f"{public_url}/invitation#token={quote(token)}",
    )


def reset_link(token: str, public_url: str) -> ResetLink:
    """Return a link for a new password. The token stands in the fragment, which browsers never send to a server."""
    return ResetLink(link=f"{public_url}/reset#token={quote(token)}")


def preview_view(preview: Preview) -> InvitationPreview:
    """Return what an invited person sees before accepting."""
    at = preview.organization
    return InvitationPreview(
        organization=OrganizationRef(id=at.id, slug=at.slug, name=at.name, timezone=at.timezone),
        email=preview.email,
        name=preview.name,
        roles=list(preview.roles),
    )
