"""A caller without a database: somebody of a made-up organization, with whatever a test is about."""

from typing import Any
from uuid import UUID

from tenants.access.caller import Caller
from tenants.access.roles import DEFAULT_ROLES

ME = UUID(int=101)


def caller(*roles: str, **changes: Any) -> Caller:
    """Return somebody who holds `roles`, with what those give by default."""
    granted = frozenset(p for role in DEFAULT_ROLES if role.name in roles for p in role.permissions)
    facts: dict[str, Any] = {
        "person_id": UUID(int=100),
        "tenant_id": UUID(int=1),
        "member_id": ME,
        "name": "Ana",
        "email": "ana@northfield.example",
        "organization": "Northfield",
        "slug": "northfield",
        "zone": "Europe/London",
        "roles": roles,
        "permissions": granted,
    }
    return Caller(**facts | changes)
