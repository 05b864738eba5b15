"""People who ask about policy versions, where no database is needed to know who they are."""

from uuid import UUID, uuid5

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.organizations.named_member import Who

NAMESPACE = UUID(int=7)
DRAFTS, ENACTS, READS = Permission.POLICY_DRAFT, Permission.POLICY_ENACT, Permission.POLICY_READ


def known_as(name: str) -> UUID:
    """Return the id of the member called `name`, always the same one."""
    return uuid5(NAMESPACE, name)


def who(name: str) -> Who:
    return Who(id=known_as(name), name=name.title(), roles=("comms_lead",))


def caller(name: str, *permissions: Permission) -> Caller:
    return Caller(
        person_id=known_as(f"{name} at home"),
        tenant_id=NAMESPACE,
        member_id=known_as(name),
        name=name.title(),
        email=f"{name}@northfield.example",
        organization="Northfield",
        slug="northfield",
        zone="Europe/London",
        roles=("comms_lead",),
        permissions=frozenset(permissions),
    )
