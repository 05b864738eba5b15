"""What a caller may do: permission sets, memoized per (organization, grants version, roles).

`tenant.organization.grants_version` rises with every change of a role or a grant, so a set is never stale and is never
looked up twice.
"""

from collections import OrderedDict
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from tenants.access.enforcer import OrganizationEnforcer
from tenants.access.permissions import Permission
from tenants.access.tables import Role
from tenants.db.session import ReadSession

_KEEP = 20_000
_sets: OrderedDict[tuple[UUID, int, tuple[str, ...]], frozenset[Permission]] = OrderedDict()


async def permissions_for(
    session: ReadSession, tenant: UUID, grants_version: int, roles: tuple[str, ...]
) -> frozenset[Permission]:
    """Return the permissions `roles` give in `tenant`. Reads the roles only when this set was never asked before."""
    key = (tenant, grants_version, roles)
    known = _sets.get(key)
    if known is not None:
        _sets.move_to_end(key)
        return known
    rows = await session.execute(select(col(Role.name), col(Role.permissions)).where(col(Role.tenant_id) == tenant))
    granted = OrganizationEnforcer(dict(rows.all())).permissions_of(roles)
    _sets[key] = granted
    if len(_sets) > _KEEP:
        _sets.popitem(last=False)
    return granted
