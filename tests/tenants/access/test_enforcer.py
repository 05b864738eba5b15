"""Whatever an organization calls its roles, a role gives what it says and nothing rubs off."""

from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenants.access import permission_sets
from tenants.access.enforcer import SUBJECT, OrganizationEnforcer
from tenants.access.permission_sets import permissions_for
from tenants.access.permissions import Permission
from tenants.db.session import Database
from tests.cast import Cast
from tests.database import past_every_guard

names = st.text(st.characters(codec="utf-8", exclude_characters="\n\r,"), min_size=1, max_size=12).map(str.strip)
tables = st.dictionaries(
    names.filter(bool).filter(lambda name: name != SUBJECT),
    st.lists(st.sampled_from([p.value for p in Permission]), max_size=4, unique=True),
    max_size=4,
)


@settings(max_examples=50)
@given(tables, st.data())
def test_a_member_may_do_the_union_of_what_their_roles_say(table: dict[str, list[str]], data: st.DataObject) -> None:
    held = data.draw(st.lists(st.sampled_from(sorted(table)), unique=True)) if table else []
    expected = {permission for role in held for permission in table[role]}
    assert {p.value for p in OrganizationEnforcer(table).permissions_of(held)} == expected


@settings(max_examples=30)
@given(tables)
def test_asking_for_one_member_changes_no_answer_for_the_next(table: dict[str, list[str]]) -> None:
    enforcer = OrganizationEnforcer(table)
    alone = {role: enforcer.permissions_of([role]) for role in table}
    enforcer.permissions_of(table)
    assert {role: enforcer.permissions_of([role]) for role in table} == alone
    assert enforcer.permissions_of([]) == frozenset()


def test_a_permission_that_the_product_does_not_know_gives_nothing() -> None:
    assert OrganizationEnforcer({"staff": ["everything", "*", "proposal.*"]}).permissions_of(["staff"]) == frozenset()


@pytest.mark.parametrize("name", ["Führung", "法務", "הנהלה", "a b", "member.manage", "👩‍⚖️", "r.sub", "comms-lead"])
def test_a_role_of_any_name_gives_exactly_its_permissions(name: str) -> None:
    enforcer = OrganizationEnforcer({name: ["proposal.decide"], "other": ["record.read"]})
    assert enforcer.permissions_of([name]) == {Permission.PROPOSAL_DECIDE}
    assert enforcer.permissions_of([name + " "]) == frozenset()


async def test_a_role_that_changed_is_seen_with_the_next_version_and_in_its_own_organization_only(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    async def may(cast: Cast, version: int) -> frozenset[Permission]:
        async with database.reading(cast["officer"]) as session:
            return await permissions_for(session, cast.tenant, version, ("compliance",))

    before = await may(northfield, 1)
    assert Permission.RECORD_READ in before
    await past_every_guard(
        database, "UPDATE tenant.role SET permissions = '{plan.read}' WHERE tenant_id = $1", northfield.tenant
    )
    assert await may(northfield, 1) == before, "one version has one answer"
    assert await may(northfield, 2) == {Permission.PLAN_READ}
    assert await may(stranger, 2) == before


async def test_another_organizations_roles_grant_nothing_to_whoever_asks(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    async with database.reading(stranger["officer"]) as session:
        assert await permissions_for(session, northfield.tenant, 99, ("compliance",)) == frozenset()


async def test_the_enforcer_is_asked_once_for_organizations_with_the_same_grants(
    database: Database, northfield: Cast, stranger: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []

    class Counted(OrganizationEnforcer):
        def __init__(self, role_permissions: Mapping[str, Iterable[str]]) -> None:
            made.append(role_permissions)
            super().__init__(role_permissions)

    monkeypatch.setattr(permission_sets, "OrganizationEnforcer", Counted)
    permission_sets._granted.cache_clear()
    answers = []
    for cast in (northfield, stranger):
        async with database.reading(cast["officer"]) as session:
            answers += [
                await permissions_for(session, cast.tenant, 7, roles) for roles in (("staff",), ("compliance",))
            ]
    assert answers[:2] == answers[2:]
    assert answers[0] != answers[1]
    assert len(made) == 2, "once for each set of roles"
