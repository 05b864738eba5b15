"""The caller: what they may do, how the ledger names them, and what is never shown of them."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.access.caller import System
from tenants.access.permissions import Permission
from tenants.access.roles import DEFAULT_ROLES
from tenants.ground.errors import Problem
from tenants.ground.session_token import SessionToken
from tests.tenants.access.build import ME, caller

ROLES = {role.name: role for role in DEFAULT_ROLES}


@given(st.frozensets(st.sampled_from(list(Permission))), st.sampled_from(list(Permission)))
def test_may_and_require_say_the_same_whatever_the_roles_are_called(
    granted: frozenset[Permission], wanted: Permission
) -> None:
    somebody = caller("administrator", "ceo_office", permissions=granted)
    assert somebody.may(wanted) == (wanted in granted)
    if wanted in granted:
        somebody.require(wanted)
    else:
        with pytest.raises(Problem, match="forbidden"):
            somebody.require(wanted)


@pytest.mark.parametrize("permission", list(Permission), ids=lambda p: p.value)
def test_each_refusal_says_what_was_asked_in_words_of_its_own_and_whom_to_ask(permission: Permission) -> None:
    with pytest.raises(Problem) as refused:
        caller("staff", permissions=frozenset()).require(permission)
    problem = refused.value
    assert (problem.slug, problem.status) == ("forbidden", 403)
    assert problem.detail.startswith("To ")
    assert permission.value not in problem.detail, "no code stands for words"
    assert "Ask an administrator" in problem.fix
    assert problem.extra == {"permission": permission.value}


def test_no_two_permissions_are_refused_in_the_same_words() -> None:
    details = set()
    for permission in Permission:
        with pytest.raises(Problem) as refused:
            caller(permissions=frozenset()).require(permission)
        details.add(refused.value.detail)
    assert len(details) == len(Permission)


def test_the_ledger_names_a_member_by_id_and_capacity_and_never_by_name_or_address() -> None:
    actor = caller("legal", "staff", request_id="r-7").actor
    assert (actor.member, actor.roles, actor.via, actor.request) == (ME, ("legal", "staff"), "web", "r-7")
    assert "Ana" not in repr(actor)
    assert "northfield.example" not in repr(actor)


def test_the_system_acts_as_nobody_and_in_no_capacity() -> None:
    actor = System(tenant_id=UUID(int=1), via="worker").actor
    assert (actor.member, actor.roles, actor.via) == (None, (), "worker")
    assert not hasattr(System(tenant_id=UUID(int=1), via="worker"), "require")


def test_a_callers_token_is_in_nothing_that_prints_them() -> None:
    somebody = caller("staff", token=SessionToken("the secret of a session"))
    for shown in (repr(somebody), str(somebody), f"{somebody}", repr(somebody.actor)):
        assert "the secret of a session" not in shown


DECIDES = {"comms_lead", "ceo_office", "legal"}
HELD_BY: dict[Permission, set[str]] = {
    Permission.PROPOSAL_CREATE: {"staff"} | DECIDES,
    Permission.PROPOSAL_READ_ALL: {"compliance"} | DECIDES,
    Permission.PROPOSAL_DECIDE: DECIDES,
    Permission.PROPOSAL_REROUTE: {"comms_lead"},
    Permission.POLICY_DRAFT: {"comms_lead", "legal"},
    Permission.POLICY_ENACT: DECIDES,
    Permission.PLAN_MANAGE: {"comms_lead"},
    Permission.MEMBER_MANAGE: {"administrator"},
    Permission.ORGANIZATION_MANAGE: {"administrator"},
    Permission.RECORD_READ: {"compliance"},
}
"""Who may do what matters, as the product says it: the record is compliance's, people are the administrator's."""


@pytest.mark.parametrize("permission", HELD_BY, ids=lambda p: p.value)
def test_what_matters_is_held_by_the_roles_the_product_names(permission: Permission) -> None:
    assert {name for name, role in ROLES.items() if permission in role.permissions} == HELD_BY[permission]


def test_a_role_is_introduced_in_words_and_grants_nothing_twice() -> None:
    assert len(ROLES) == len(DEFAULT_ROLES)
    for role in DEFAULT_ROLES:
        assert role.title[0].isupper()
        assert role.description.endswith(".")
        assert len(set(role.permissions)) == len(role.permissions)


def test_no_role_both_gives_roles_and_decides() -> None:
    """Whoever could give themselves a seat could approve alone."""
    for role in DEFAULT_ROLES:
        assert not {Permission.MEMBER_MANAGE, Permission.PROPOSAL_DECIDE} <= set(role.permissions)


def test_whoever_decides_can_read_what_they_decide_and_the_policy_it_rests_on() -> None:
    for role in DEFAULT_ROLES:
        if Permission.PROPOSAL_DECIDE in role.permissions:
            assert {Permission.PROPOSAL_READ_ALL, Permission.POLICY_READ} <= set(role.permissions)
