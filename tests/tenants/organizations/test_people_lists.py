"""Who is in an organization and what can be done with them, as its own people see it and as a stranger does not."""

import random

import msgspec
import pytest

from tenants.access.caller import Caller
from tenants.access.roles import DEFAULT_ROLES
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.organizations.changing_members import change_member
from tenants.organizations.members import (
    get_member,
    holders,
    list_members,
    list_roles,
    named,
    require_roles_exist,
)
from tests.cast import Cast
from tests.database import TestDatabase


def without_rights(caller: Caller) -> Caller:
    return msgspec.structs.replace(caller, permissions=frozenset())


@pytest.mark.parametrize("limit", [1, 2, 4, 9, 100])
async def test_pages_of_members_hold_everybody_once_in_order(
    database: TestDatabase, northfield: Cast, stranger: Cast, limit: int
) -> None:
    for company in (northfield, stranger):
        reader = company["administrator"]
        pages, after = [], None
        async with database.reading(reader) as session:
            while page := await list_members(session, reader, after=after, limit=limit):
                assert len(page) <= limit
                pages += [member.id for member in page]
                after = page[-1].id
        assert pages == sorted(one.member_id for one in company.people.values())


async def test_reading_people_and_roles_needs_the_right_to(database: TestDatabase, northfield: Cast) -> None:
    reader = without_rights(northfield["author"])
    async with database.reading(reader) as session:
        for asked in (
            list_members(session, reader),
            get_member(session, reader, reader.member_id),
            list_roles(session, reader),
        ):
            with pytest.raises(Problem, match="forbidden"):
                await asked


async def test_what_can_be_done_with_somebody_is_told_to_whoever_manages_and_not_about_themselves(
    database: TestDatabase, clock: SystemClock, northfield: Cast
) -> None:
    administrator, colleague = northfield["administrator"], northfield["colleague"]
    async with database.writing(administrator) as session:
        await change_member(
            session, administrator, clock, colleague.member_id, expected_version=1, roles=None, active=False
        )
    told = {}
    for who in ("administrator", "officer"):
        async with database.reading(northfield[who]) as session:
            told[who] = {one.id: one for one in await list_members(session, northfield[who])}
    assert {actions for one in told["officer"].values() for actions in one.actions} == set()
    seen = told["administrator"]
    assert seen[administrator.member_id].actions == []
    assert (seen[colleague.member_id].active, seen[colleague.member_id].actions) == (False, ["changeMember"])
    others = seen.keys() - {administrator.member_id, colleague.member_id}
    assert all(seen[one].actions == ["changeMember", "resetMember"] for one in others)


async def test_holders_are_those_at_work_with_a_role_and_never_a_stranger(
    database: TestDatabase, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    administrator, deputy = northfield["administrator"], northfield["deputy"]
    roles = sorted({role for one in northfield.people.values() for role in one.roles})
    chance = random.Random(1)
    for gone in ((), (deputy,)):
        for one in gone:
            async with database.writing(administrator) as session:
                await change_member(
                    session, administrator, clock, one.member_id, expected_version=1, roles=None, active=False
                )
        for _ in range(6):
            asked = chance.sample(roles, k=chance.randint(0, len(roles)))
            expected = sorted(
                (one.member_id, one.name, role)
                for one in northfield.people.values()
                for role in one.roles
                if role in asked and one not in gone
            )
            async with database.reading(administrator) as session:
                assert await holders(session, northfield.tenant, asked) == expected
    async with database.reading(stranger["administrator"]) as session:
        assert await holders(session, northfield.tenant, roles) == []


async def test_people_are_named_with_their_roles_and_a_stranger_s_id_is_left_out(
    database: TestDatabase, northfield: Cast, stranger: Cast
) -> None:
    wanted, outsider = northfield["lead"], stranger["lead"]
    async with database.reading(northfield["author"]) as session:
        found = await named(session, northfield.tenant, [wanted.member_id, wanted.member_id, outsider.member_id])
        assert await named(session, northfield.tenant, []) == {}
    assert {who.id: (who.name, who.roles) for who in found.values()} == {wanted.member_id: ("Lead", ("comms_lead",))}
    async with database.reading(outsider) as session:
        assert await named(session, northfield.tenant, [wanted.member_id]) == {}


async def test_an_organization_begins_with_the_usual_roles_and_refuses_others_by_name(
    database: TestDatabase, northfield: Cast, stranger: Cast
) -> None:
    reader, usual = northfield["administrator"], {role.name for role in DEFAULT_ROLES}
    async with database.reading(reader) as session:
        told = await list_roles(session, reader)
        assert [role.name for role in told] == sorted(usual)
        await require_roles_exist(session, northfield.tenant, usual)
        with pytest.raises(Problem, match=r"unknown-reference") as refused:
            await require_roles_exist(session, northfield.tenant, ["staff", "zookeeper", "archer"])
        assert "archer, zookeeper" in refused.value.detail
    async with database.reading(stranger["author"]) as session:
        with pytest.raises(Problem, match="unknown-reference"):
            await require_roles_exist(session, northfield.tenant, ["staff"])
