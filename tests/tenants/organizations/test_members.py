"""Members and their roles: nobody changes their own, one administrator stays, and a stranger finds nobody."""

import msgspec
import pytest

from tenants.access.caller import Caller
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.identity.sessions import resolve
from tenants.organizations.changing_members import change_member
from tenants.organizations.members import get_member, list_members
from tests.cast import Cast


async def resolved_roles(database: Database, caller: Caller) -> frozenset[str]:
    async with database.reading() as session:
        found = await resolve(session, caller.token)
        assert found is not None
        return frozenset(found.caller.permissions)


async def test_new_roles_count_from_the_next_request(database: Database, clock: SystemClock, northfield: Cast) -> None:
    author, administrator = northfield["author"], northfield["administrator"]
    before = await resolved_roles(database, author)
    async with database.writing(administrator) as session:
        await change_member(
            session,
            administrator,
            clock,
            author.member_id,
            expected_version=1,
            roles=["staff", "compliance"],
            active=None,
        )
    assert "record.read" not in before
    assert "record.read" in await resolved_roles(database, author)


async def test_nobody_changes_their_own_roles_and_one_administrator_stays(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator = northfield["administrator"]
    async with database.writing(administrator) as session:
        with pytest.raises(Problem, match="own-roles"):
            await change_member(
                session, administrator, clock, administrator.member_id, expected_version=1, roles=["staff"], active=None
            )
    second = msgspec.structs.replace(northfield["lead"], permissions=administrator.permissions)
    async with database.writing(second) as session:
        for roles, active in ((["staff"], None), (None, False)):
            with pytest.raises(Problem, match="last-administrator"):
                await change_member(
                    session, second, clock, administrator.member_id, expected_version=1, roles=roles, active=active
                )


async def test_what_changes_nothing_is_no_change(database: Database, clock: SystemClock, northfield: Cast) -> None:
    administrator, author = northfield["administrator"], northfield["author"]
    async with database.writing(administrator) as session:
        same = await change_member(
            session, administrator, clock, author.member_id, expected_version=1, roles=["staff"], active=True
        )
    assert same.etag == '"1"'


async def test_a_stranger_finds_nobody(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    outsider = stranger["administrator"]
    async with database.writing(outsider) as session:
        for member_id in (northfield["lead"].member_id, northfield.tenant):
            with pytest.raises(Problem, match="not-found"):
                await get_member(session, outsider, member_id)
            with pytest.raises(Problem, match="not-found"):
                await change_member(session, outsider, clock, member_id, expected_version=1, roles=[], active=False)
        assert northfield["lead"].member_id not in {m.id for m in await list_members(session, outsider)}
