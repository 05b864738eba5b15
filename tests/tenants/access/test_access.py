"""Roles and permissions: what casbin grants is what the roles say, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.access.enforcer import OrganizationEnforcer
from tenants.access.permissions import Permission
from tenants.access.roles import DEFAULT_ROLES
from tenants.db.session import Database
from tenants.ground.errors import PROBLEMS, Problem
from tests.cast import Cast

GRANTS = {role.name: frozenset(role.permissions) for role in DEFAULT_ROLES}
ENFORCER = OrganizationEnforcer(GRANTS)


@given(st.sets(st.sampled_from([*GRANTS, "role_of_nobody", "proposal.decide", "member"])))
def test_roles_give_exactly_the_union_of_their_permissions(roles: set[str]) -> None:
    expected = frozenset().union(*(GRANTS[r] for r in roles if r in GRANTS))
    assert ENFORCER.permissions_of(roles) == expected
    assert ENFORCER.permissions_of([]) == frozenset()


def test_an_administrator_decides_nothing_and_compliance_changes_nothing() -> None:
    assert Permission.PROPOSAL_DECIDE not in GRANTS["administrator"]
    assert not {p for p in GRANTS["compliance"] if not p.value.split(".")[1].startswith("read")}


def test_everybody_may_read_policy_and_plan() -> None:
    assert all({Permission.POLICY_READ, Permission.PLAN_READ} <= granted for granted in GRANTS.values())


@pytest.mark.parametrize("permission", list(Permission))
def test_a_missing_permission_is_refused_in_words(permission: Permission, northfield: Cast, database: Database) -> None:
    for caller in northfield.people.values():
        if caller.may(permission):
            caller.require(permission)
            continue
        with pytest.raises(Problem) as refused:
            caller.require(permission)
        assert refused.value.status == 403
        assert "you need a role" in refused.value.detail


def test_every_problem_has_a_client_or_server_status_and_a_plain_title() -> None:
    for slug, (status, title) in PROBLEMS.items():
        assert 400 <= status < 600, slug
        assert title[0].isupper(), slug
        assert not title.endswith((".", "!")), slug
