"""Whatever administrators do to one another's roles, the organization stays in somebody's hands and the record tells it."""

import asyncio
from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.access.roles import DEFAULT_ROLES
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.identity.sessions import resolve
from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import change_member
from tenants.organizations.members import get_member, holders, list_members, list_roles, named
from tenants.organizations.role_grants import waiting_roles
from tenants.record.entries import Filter, list_events
from tests.cast import Cast, cast
from tests.database import TestDatabase

CLOCK = SystemClock()
ADMINISTRATORS: dict[str, tuple[str, ...]] = {
    "one": ("administrator",),
    "two": ("administrator",),
    "three": ("administrator",),
}
NAMES = tuple(ADMINISTRATORS)
ROLES = ("administrator", "comms_lead", "staff", "compliance")


@dataclass(frozen=True)
class Step:
    """One administrator changes another member, themselves perhaps."""

    by: str
    of: str
    roles: list[str] | None
    active: bool | None


steps = st.lists(
    st.builds(
        Step,
        by=st.sampled_from(NAMES),
        of=st.sampled_from((*NAMES, "four")),
        roles=st.none() | st.lists(st.sampled_from(ROLES), unique=True, max_size=3),
        active=st.none() | st.booleans(),
    ),
    min_size=3,
    max_size=7,
)


async def as_now(database: Database, caller: Caller) -> Caller | None:
    """`caller` with the rights they have by now; None once their access has ended."""
    async with database.reading() as session:
        found = await resolve(session, caller.token)
        return None if found is None else found.caller


async def carried_out(database: Database, company: Cast, step: Step) -> str:
    """Take a step and return `changed`, or why it was refused."""
    by = await as_now(database, company[step.by])
    if by is None:
        return "gone"
    try:
        async with database.writing(by) as session:
            before = await get_member(session, by, company[step.of].member_id)
            await change_member(
                session,
                by,
                CLOCK,
                before.id,
                expected_version=int(before.etag[1:-1]),
                roles=step.roles,
                active=step.active,
            )
    except Problem as refused:
        return refused.slug
    return "changed"


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
async def test_one_active_administrator_always_stays_and_the_record_agrees_with_the_rows(
    database: TestDatabase, taken: list[Step]
) -> None:
    slug = f"held-{CLOCK.now().timestamp():.6f}".replace(".", "-")
    roles: dict[str, tuple[str, ...]] = {"four": ("staff",), **ADMINISTRATORS}
    company = await cast(database, CLOCK, slug, roles)
    for step in taken:
        outcome = await carried_out(database, company, step)
        assert outcome in ("changed", "gone", "forbidden", "own-roles", "last-administrator")
        assert outcome != "changed" or step.by != step.of, "nobody changes their own"
        async with database.reading(company.tenant) as session:
            assert await holders(session, company.tenant, ["administrator"]), "nobody is left who manages people"
    reader = msgspec.structs.replace(company["one"], permissions=frozenset(Permission))
    async with database.reading(company.tenant) as session:
        members = {one.id: one for one in await list_members(session, reader)}
        changed = await list_events(session, company.tenant, Filter(types=(EntryType.ROLES_CHANGED.value,)))
        waiting = await waiting_roles(session, reader)
    told = {event.object_id: event.body["detail"]["after"] for event in reversed(changed)}
    for member, after in told.items():
        assert member is not None
        assert list(members[member].roles) == after, "the last entry is not what the rows say"
    for one in waiting:
        assert one.role not in members[one.member_id].roles, "a role both waits and is held"


async def test_a_change_made_from_an_older_state_is_refused_and_two_at_once_take_turns(
    database: TestDatabase, northfield: Cast
) -> None:
    administrator, author = northfield["administrator"], northfield["author"]

    async def give(roles: list[str]) -> str:
        async with database.writing(administrator) as session:
            try:
                await change_member(
                    session, administrator, CLOCK, author.member_id, expected_version=1, roles=roles, active=None
                )
            except Problem as refused:
                return refused.slug
        return "changed"

    assert sorted(await asyncio.gather(give(["compliance"]), give(["staff", "compliance"]))) == ["changed", "stale"]


@pytest.mark.parametrize(("roles", "active"), [(["staff"], None), (None, False)])
async def test_two_administrators_who_dismiss_each_other_at_once_leave_one(
    database: TestDatabase, roles: list[str] | None, active: bool | None
) -> None:
    company = await cast(database, CLOCK, "pair", dict(list(ADMINISTRATORS.items())[:2]))

    async def dismiss(by: Caller, other: Caller) -> str:
        try:
            async with database.writing(by) as session:
                await change_member(session, by, CLOCK, other.member_id, expected_version=1, roles=roles, active=active)
        except Problem as refused:
            return refused.slug
        return "changed"

    one, two = company["one"], company["two"]
    assert sorted(await asyncio.gather(dismiss(one, two), dismiss(two, one))) == ["changed", "last-administrator"]
    async with database.reading(company.tenant) as session:
        assert len(await holders(session, company.tenant, ["administrator"])) == 1


async def test_what_a_member_is_called_and_holds_is_told_to_their_own_organization_only(
    database: TestDatabase, northfield: Cast, stranger: Cast
) -> None:
    wanted = [northfield["lead"].member_id, stranger["lead"].member_id]
    async with database.reading(northfield.tenant) as session:
        here = await named(session, northfield.tenant, wanted)
        assert {one.name: one.roles for one in here.values()} == {"Lead": ("comms_lead",)}
        assert await named(session, stranger.tenant, wanted) == {}, "the database keeps to the organization spoken for"
        assert await named(session, northfield.tenant, []) == {}
        found = await holders(session, northfield.tenant, ["comms_lead", "ceo_office", "no such role"])
        assert {name for _, name, _ in found} == {"Lead", "Deputy", "Adviser", "Chief"}
        assert await holders(session, stranger.tenant, ["comms_lead"]) == []


async def test_members_come_in_pages_that_lose_and_repeat_nobody(database: TestDatabase, northfield: Cast) -> None:
    caller = northfield["administrator"]
    async with database.reading(caller.tenant_id) as session:
        everybody = [one.id for one in await list_members(session, caller)]
        assert everybody == sorted(one.member_id for one in northfield.people.values())
        for size in (1, 2, len(everybody), len(everybody) + 1):
            read, after = [], None
            while page := await list_members(session, caller, after=after, limit=size):
                assert len(page) <= size
                read += [one.id for one in page]
                after = page[-1].id
            assert read == everybody


async def test_people_and_roles_are_read_by_whoever_may_and_nobody_else(
    database: TestDatabase, northfield: Cast
) -> None:
    blind = msgspec.structs.replace(northfield["author"], permissions=frozenset())
    async with database.reading(blind.tenant_id) as session:
        with pytest.raises(Problem, match="forbidden"):
            await list_members(session, blind)
        with pytest.raises(Problem, match="forbidden"):
            await get_member(session, blind, blind.member_id)
        with pytest.raises(Problem, match="forbidden"):
            await list_roles(session, blind)
        known = await list_roles(session, northfield["administrator"])
    assert [role.name for role in known] == sorted(role.name for role in DEFAULT_ROLES)
