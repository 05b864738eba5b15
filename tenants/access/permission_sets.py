"""What a caller may do: permission sets, memoized per (organization, grants version, roles).

`tenant.organization.grants_version` rises with every change of a role or a grant, so a set is never stale and is never
looked up twice. What the same roles with the same grants may do is the same everywhere, so most organizations, whose roles
are those they began with, cost the enforcer nothing.
"""

from collections import OrderedDict
from functools import lru_cache
from uuid import UUID

from tenants.access.enforcer import OrganizationEnforcer
from tenants.access.permissions import Permission
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement

Grants = frozenset[tuple[str, tuple[str, ...]]]
"""Every role of an organization with the permissions it grants."""

_GRANTS = statement("SELECT r.name, r.permissions FROM tenant.role r WHERE r.tenant_id = :tenant")
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
    rows = await fetch(session, _GRANTS, tenant=tenant)
    granted = _granted(frozenset((row["name"], tuple(row["permissions"])) for row in rows), roles)
    _sets[key] = granted
    if len(_sets) > _KEEP:
        _sets.popitem(last=False)
    return granted


@lru_cache(maxsize=5_000)
def _granted(grants: Grants, roles: tuple[str, ...]) -> frozenset[Permission]:
    """Return what `roles` may do where `grants` are all the grants there are: it follows from these two and nothing else."""
    return OrganizationEnforcer(dict(grants)).permissions_of(roles)
