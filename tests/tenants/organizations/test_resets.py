"""A forgotten password: the administrator's link and the operator's, what they reach, and what they end."""

import pytest

from tenants.access.caller import Caller
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.ground.session_token import SessionToken
from tenants.identity.accounts import sign_in
from tenants.identity.sessions import memberships, resolve
from tenants.identity.throttles import Visitor
from tenants.organizations.changing_members import change_member
from tenants.organizations.resets import accounts_at, make_reset, preview_reset, reset_as_operator, use_reset
from tenants.organizations.role_grants import waiting_roles
from tests.cast import Cast, with_password
from tests.database import TestDatabase, past_every_guard
from tests.tenants.organizations.test_joining import invited, joins

PASSWORD, NEW = "orange kettle nineteen", "violet harbour 42 steps"
HERE = Visitor("198.51.100.1")


async def link_for(database: Database, by: Caller, whom: Caller) -> SessionToken:
    async with database.writing(by) as session:
        return await make_reset(session, by, SystemClock(), whom.member_id)


async def use(database: Database, token: str, password: str = NEW) -> str:
    return await use_reset(database, SystemClock(), token=token, password=password, visitor=HERE)


async def as_now(database: Database, token: str) -> Caller | None:
    async with database.reading() as session:
        found = await resolve(session, token)
        return found.caller if found else None


async def test_a_member_chooses_a_new_password_by_the_administrators_link(database: Database, northfield: Cast) -> None:
    author = northfield["author"]
    email = await with_password(database, author, PASSWORD)
    link = await link_for(database, northfield["administrator"], author)
    shown = await preview_reset(database, link, HERE)
    assert (shown.email, shown.organization) == (email, "Northfield")
    with pytest.raises(Problem, match="weak-password"):
        await use(database, link, "northfield 12345")
    entered = await as_now(database, await use(database, link))
    assert entered is not None
    assert (entered.member_id, entered.roles) == (author.member_id, ("staff",))
    assert await as_now(database, author.token) is None, "whoever was signed in is not any more"
    with pytest.raises(Problem, match="sign-in-refused"):
        await sign_in(database, email=email, password=PASSWORD, visitor=HERE)
    await sign_in(database, email=email, password=NEW, visitor=HERE)
    with pytest.raises(Problem, match="reset-unusable"):
        await use(database, link)


async def test_an_administrators_link_reaches_nothing_in_other_organizations(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    _, token = await invited(database, stranger["administrator"], clock, email)
    there = await as_now(database, await joins(database, token, existing=True))
    assert there is not None
    link = await link_for(database, stranger["administrator"], there)
    taken_over = await use(database, link)
    async with database.reading() as session:
        assert await resolve(session, taken_over) is not None
        assert [one.slug for one in await memberships(session)] == ["elsewhere"]
    at_home = await sign_in(database, email=email, password=PASSWORD, visitor=HERE)
    async with database.reading() as session:
        assert await resolve(session, at_home) is not None
        assert [one.slug for one in await memberships(session)] == ["northfield"]
    assert await as_now(database, northfield["lead"].token) is not None, "nor does it end a session there"


async def test_whoever_came_back_by_an_administrators_link_decides_again_after_a_second_yes(
    database: Database, northfield: Cast
) -> None:
    administrator, lead = northfield["administrator"], northfield["lead"]
    entered = await as_now(database, await use(database, await link_for(database, administrator, lead)))
    assert entered is not None
    assert entered.roles == ()
    async with database.reading(administrator) as session:
        (waiting,) = await waiting_roles(session, administrator, [lead.member_id])
    assert (waiting.role, waiting.asked_by) == ("comms_lead", administrator.member_id)


async def test_a_link_is_made_only_by_who_manages_people_and_never_for_oneself(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    author = northfield["author"]
    for who, slug in (
        (northfield["lead"], "forbidden"),
        (stranger["administrator"], "not-found"),
        (northfield["administrator"], "own-roles"),
    ):
        with pytest.raises(Problem, match=slug):
            await link_for(database, who, who if slug == "own-roles" else author)


async def test_a_link_dies_with_its_makers_right_by_a_newer_one_and_in_a_day(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator, author = northfield["administrator"], northfield["author"]
    earlier = await link_for(database, administrator, author)
    later = await link_for(database, administrator, author)
    with pytest.raises(Problem, match="reset-unusable"):
        await use(database, earlier)
    await past_every_guard(database, "UPDATE identity.reset SET expires_at = now() - interval '1 second'")
    with pytest.raises(Problem, match="reset-unusable"):
        await use(database, later)
    third = await link_for(database, administrator, author)
    await past_every_guard(database, "DELETE FROM tenant.member_role WHERE member_id = $1", administrator.member_id)
    for attempt in (use(database, third), preview_reset(database, third, HERE), use(database, "never existed at all")):
        with pytest.raises(Problem, match="reset-unusable"):
            await attempt


async def test_a_member_without_access_gets_no_link_and_loses_the_one_they_had(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator, author = northfield["administrator"], northfield["author"]
    link = await link_for(database, administrator, author)
    async with database.writing(administrator) as session:
        await change_member(
            session, administrator, clock, author.member_id, expected_version=1, roles=None, active=False
        )
    with pytest.raises(Problem, match="reset-unusable"):
        await use(database, link)
    with pytest.raises(Problem, match="wrong-state"):
        await link_for(database, administrator, author)


async def test_the_operators_link_lets_a_sole_administrator_back_in_with_everything_they_had(
    database: TestDatabase, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    administrator = northfield["administrator"]
    email = await with_password(database, administrator, PASSWORD)
    async with database.worker.reading() as session:
        (found,) = await accounts_at(session, email.upper() + ".")
    link = await reset_as_operator(database.worker, clock, found)
    entered = await as_now(database, await use(database, link))
    assert entered is not None
    assert (entered.member_id, entered.roles) == (administrator.member_id, ("administrator",))
    assert await as_now(database, administrator.token) is None
    rows = await past_every_guard(
        database, "SELECT type FROM ledger.entry WHERE tenant_id = $1 ORDER BY seq DESC LIMIT 2", northfield.tenant
    )
    assert [row["type"] for row in rows] == ["member:person:use_reset", "member:person:make_reset"]


async def test_the_operators_link_proves_the_address_and_other_claims_stay_where_they_are(
    database: TestDatabase, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    _, mine = await invited(database, northfield["administrator"], clock, "owner@real.example")
    owner = await as_now(database, await joins(database, mine))
    _, claimed = await invited(database, stranger["administrator"], clock, "owner@real.example")
    await joins(database, claimed, "seven small blue boats")
    assert owner is not None
    async with database.worker.reading() as session:
        accounts = await accounts_at(session, "owner@real.example")
    assert [one.proven for one in accounts] == [False, False]
    (honest,) = [one for one in accounts if one.person_id == owner.person_id]
    await use(database, await reset_as_operator(database.worker, clock, honest))
    async with database.worker.reading() as session:
        accounts = await accounts_at(session, "owner@real.example")
    assert {one.person_id: one.proven for one in accounts}[owner.person_id]
    (impostor,) = [one for one in accounts if not one.proven]
    await use(database, await reset_as_operator(database.worker, clock, impostor), "another long passphrase here")
    async with database.worker.reading() as session:
        proven = [one.person_id for one in await accounts_at(session, "owner@real.example") if one.proven]
    assert proven == [owner.person_id], "one address, one proven account"
