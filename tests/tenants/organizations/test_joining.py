"""Invitations: what their link opens, for how long, and that they take nobody's address and nobody's account."""

import asyncio
from uuid import UUID

import pytest
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.db.session import Database
from tenants.ground.clock import Clock, SystemClock
from tenants.ground.errors import Problem
from tenants.identity.accounts import sign_in
from tenants.identity.sessions import memberships, resolve
from tenants.identity.throttles import Visitor
from tenants.organizations.changing_members import change_member
from tenants.organizations.invitations import invite, list_invitations, revoke
from tenants.organizations.joining import accept, preview
from tenants.organizations.members import list_members
from tenants.organizations.one_at_a_time import take_turn
from tests.cast import Cast, with_password
from tests.database import SOMEBODY_WAITS, past_every_guard

PASSWORD, OTHER = "orange kettle nineteen", "violet harbour 42 steps"
HERE = Visitor("198.51.100.1")


async def invited(
    database: Database, by: Caller, clock: Clock, email: str, roles: tuple[str, ...] = ("staff",)
) -> tuple[UUID, str]:
    async with database.writing(by) as session:
        made, token = await invite(session, by, clock, email=email, name="Ada Obi", roles=list(roles))
        return made.id, token


async def joins(database: Database, token: str, password: str = PASSWORD, *, existing: bool = False) -> str:
    return await accept(
        database, SystemClock(), token=token, name="Ada Obi", password=password, existing=existing, visitor=HERE
    )


async def made_administrator(database: Database, member: Caller) -> Caller:
    """Give a member the role past everything that asks for a second yes, and return them as they are then."""
    await past_every_guard(
        database,
        "INSERT INTO tenant.member_role (tenant_id, member_id, role) VALUES ($1, $2, 'administrator')",
        member.tenant_id,
        member.member_id,
    )
    async with database.reading() as session:
        found = await resolve(session, member.token)
        assert found is not None
        return found.caller


async def whereabouts(database: Database, token: str) -> list[str]:
    async with database.reading() as session:
        assert await resolve(session, token) is not None
        return [one.slug for one in await memberships(session)]


async def test_a_link_works_once_and_not_after_it_is_taken_back_or_old(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator = northfield["administrator"]
    _, used = await invited(database, administrator, clock, "ada@northfield.example")
    seen = await preview(database, used, HERE)
    assert (seen.organization.slug, seen.email, seen.roles) == ("northfield", "ada@northfield.example", ("staff",))
    with pytest.raises(Problem, match="weak-password"):
        await joins(database, used, "aaaaaaaaaaaaaaaa")
    await joins(database, used)
    invitation_id, taken_back = await invited(database, administrator, clock, "bob@northfield.example")
    async with database.writing(administrator) as session:
        await revoke(session, administrator, clock, invitation_id)
    _, too_old = await invited(database, administrator, clock, "c@x.example")
    await past_every_guard(
        database, "UPDATE tenant.invitation SET expires_at = now() - interval '1 second' WHERE email = 'c@x.example'"
    )
    for token in (used, taken_back, too_old, "never existed at all"):
        with pytest.raises(Problem, match="invitation-unusable"):
            await preview(database, token, HERE)
        with pytest.raises(Problem, match="invitation-unusable"):
            await joins(database, token)


@pytest.mark.parametrize("loss", ["UPDATE tenant.member SET active = false", "DELETE FROM tenant.member_role"])
async def test_a_link_dies_with_the_right_of_whoever_made_it(
    database: Database, clock: SystemClock, northfield: Cast, loss: str
) -> None:
    """However the right is lost; here past everything the application does when it takes a right away."""
    administrator = northfield["administrator"]
    _, token = await invited(database, administrator, clock, "ada@northfield.example")
    await preview(database, token, HERE)
    column = "id" if "UPDATE" in loss else "member_id"
    await past_every_guard(database, f"{loss} WHERE {column} = $1", administrator.member_id)
    with pytest.raises(Problem, match="invitation-unusable"):
        await preview(database, token, HERE)
    with pytest.raises(Problem, match="invitation-unusable"):
        await joins(database, token)


async def test_whoever_joins_and_whoever_ends_the_invitation_take_turns(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    """Both want the organization's turn and the invitation's row: in one order, or each would wait for the other."""
    administrator, gone = northfield["administrator"], await made_administrator(database, northfield["deputy"])
    _, token = await invited(database, gone, clock, "ada@northfield.example")
    async with database.writing(administrator) as session:
        await take_turn(session, northfield.tenant)
        joining = asyncio.create_task(joins(database, token))
        while not (await session.execute(SOMEBODY_WAITS)).scalar_one():
            await asyncio.sleep(0.01)
            assert not joining.done()
        await change_member(session, administrator, clock, gone.member_id, expected_version=1, roles=None, active=False)
    with pytest.raises(Problem, match="invitation-unusable"):
        await joining


async def test_dismissing_an_administrator_ends_their_invitations_for_good_and_the_list_says_so(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    gone = await made_administrator(database, northfield["deputy"])
    _, token = await invited(database, gone, clock, "ada@northfield.example")
    administrator = northfield["administrator"]
    async with database.writing(administrator) as session:
        await change_member(
            session, administrator, clock, gone.member_id, expected_version=1, roles=["comms_lead"], active=None
        )
        (listed,) = await list_invitations(session, administrator)
        assert listed.state(clock.now()) == "ended"
    await past_every_guard(
        database,
        "INSERT INTO tenant.member_role (tenant_id, member_id, role) VALUES ($1, $2, 'administrator')",
        northfield.tenant,
        gone.member_id,
    )
    with pytest.raises(Problem, match="invitation-unusable"):
        await joins(database, token)


async def test_an_administrator_who_claims_somebodys_address_bars_them_from_nothing(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    """The stranger invites an address that is not theirs to give and opens the link themselves; its owner comes later."""
    _, claimed = await invited(database, stranger["administrator"], clock, "owner@real.example")
    impostor = await joins(database, claimed, OTHER)
    assert await whereabouts(database, impostor) == ["elsewhere"]
    _, honest = await invited(database, northfield["administrator"], clock, "owner@real.example")
    owner = await joins(database, honest, PASSWORD)
    assert await whereabouts(database, owner) == ["northfield"]
    again = await sign_in(database, email="owner@real.example", password=PASSWORD, visitor=HERE)
    assert await whereabouts(database, again) == ["northfield"]
    assert await whereabouts(database, impostor) == ["elsewhere"], "and the impostor has gained nothing"


async def test_an_account_is_joined_only_by_who_knows_its_password(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    _, token = await invited(database, stranger["administrator"], clock, email)
    with pytest.raises(Problem, match="sign-in-refused"):
        await joins(database, token, OTHER, existing=True)
    other = await joins(database, token, OTHER)
    assert await whereabouts(database, other) == ["elsewhere"], "a password of one's own makes an account of its own"
    untouched = await sign_in(database, email=email, password=PASSWORD, visitor=HERE)
    assert await whereabouts(database, untouched) == ["northfield"]


async def test_with_the_password_of_their_account_a_person_has_both_organizations(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    _, token = await invited(database, stranger["administrator"], clock, email)
    assert await whereabouts(database, await joins(database, token, existing=True)) == ["elsewhere", "northfield"]


async def test_a_preview_says_the_same_of_every_address(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    known = await with_password(database, northfield["lead"], PASSWORD)
    seen = []
    for email in (known, "nobody@anywhere.example"):
        _, token = await invited(database, stranger["administrator"], clock, email)
        shown = await preview(database, token, HERE)
        seen.append((shown.organization.slug, shown.name, shown.roles, shown.__struct_fields__))
    assert seen[0] == seen[1]
    assert seen[0][-1] == ("organization", "email", "name", "roles")


async def test_two_who_open_one_link_at_once_make_one_member(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    _, token = await invited(database, northfield["administrator"], clock, "ada@northfield.example")
    done = await asyncio.gather(joins(database, token), joins(database, token), return_exceptions=True)
    assert sorted(isinstance(one, Problem) for one in done) == [False, True]
    async with database.reading(northfield["administrator"]) as session:
        emails = [one.email for one in await list_members(session, northfield["administrator"])]
    assert emails.count("ada@northfield.example") == 1


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO tenant.member SELECT tenant_id, uuidv7(), '{victim}', 'X', 'x@x.example' FROM tenant.member LIMIT 1",
        "UPDATE tenant.member SET person_id = '{victim}'",
        "SELECT identity.open_session(tenant_id, id, sha256('x'), '') FROM tenant.member LIMIT 1",
        "SELECT identity.create_person(uuidv7(), 'a@b.example', 'X', sha256('x'))",
        "SELECT identity.accounts_at('lead@northfield.example')",
        "SELECT identity.make_operators_reset('{victim}', sha256('x'))",
        "SELECT identity.add_demo_link(sha256('x'), '{victim}')",
    ],
)
async def test_sql_of_ones_own_binds_nobodys_account(
    database: Database, northfield: Cast, stranger: Cast, statement: str
) -> None:
    with pytest.raises(Exception, match="permission denied"):
        async with database.writing(stranger["administrator"]) as session:
            await session.execute(text(statement.format(victim=northfield["lead"].person_id)))


async def test_nor_does_an_invitation_context_join_twice_or_without_its_link(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    async with database.writing(stranger["administrator"]) as session:
        joined = await session.execute(text("SELECT identity.join_by_invitation(uuidv7(), 'X', sha256('x'), false)"))
        assert joined.scalar_one() is None
        await session.execute(text("SELECT identity.enter_as_invited(sha256('y'), '')"))
    rows = await past_every_guard(database, "SELECT 1 FROM identity.session WHERE token_hash = sha256('y')")
    assert rows == []
