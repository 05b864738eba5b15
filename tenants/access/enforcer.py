"""A casbin enforcer per organization, built from its roles and grants.

Enforcing is linear in rules and slow in Python, so it is asked once per set of roles and the answer kept as a frozen
permission set by `tenants.access.decide`. Lists are scoped in SQL; nothing enforces per row.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import casbin
from casbin.model import Model

from tenants.access.permissions import Permission

SUBJECT = "member"


@cache
def _model_text() -> str:
    return Path(__file__).with_name("model.conf").read_text("utf-8")


class OrganizationEnforcer:
    """The rules of one organization: which role grants which permission."""

    def __init__(self, role_permissions: Mapping[str, Iterable[str]]) -> None:
        model = Model()
        model.load_model_from_text(_model_text())
        self._enforcer = casbin.Enforcer(model, enable_log=False)
        self._known = frozenset(role_permissions)
        self._enforcer.add_policies(
            [[role, permission] for role, permissions in role_permissions.items() for permission in permissions]
        )

    def permissions_of(self, roles: Iterable[str]) -> frozenset[Permission]:
        """Return what a member holding `roles` may do. A role the organization does not have grants nothing."""
        held = [role for role in roles if role in self._known]
        self._enforcer.add_grouping_policies([[SUBJECT, role] for role in held])
        try:
            return frozenset(p for p in Permission if self._enforcer.enforce(SUBJECT, p.value))
        finally:
            self._enforcer.remove_grouping_policies([[SUBJECT, role] for role in held])
