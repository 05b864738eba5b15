"""The session as the API shows it: who is signed in, where, and what they may do there."""

from api.http.request_context import Sitting
from api.schemas.session import Membership as MembershipView
from api.schemas.session import OrganizationRef, SessionView
from tenants.access.caller import Caller
from tenants.identity.sessions import Membership
from tenants.organizations.own_details import OwnTimes


def session_view(
    caller: Caller, memberships: list[Membership], sitting: Sitting, *, times: OwnTimes, position: int, demo: bool
) -> SessionView:
    """Return who is signed in, where, and what they may do there."""
    return SessionView(
        person_id=caller.person_id,
        member_id=caller.member_id,
        name=caller.name,
        email=caller.email,
        organization=OrganizationRef(
            id=caller.tenant_id, slug=caller.slug, name=caller.organization, timezone=caller.zone
        ),
        zone=times.zone,
        dates=times.dates,
        roles=list(caller.roles),
        permissions=sorted(permission.value for permission in caller.permissions),
        memberships=[_membership(one) for one in memberships],
        csrf_token=sitting.csrf_token,
        expires_at=sitting.expires_at,
        position=position,
        demo=demo,
    )


def _membership(one: Membership) -> MembershipView:
    at = OrganizationRef(id=one.tenant_id, slug=one.slug, name=one.organization, timezone=one.zone)
    return MembershipView(organization=at, roles=list(one.roles))
