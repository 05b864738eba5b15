"""Signing in, sessions and invitations, against the database as the app role."""

from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.db.session import Database
from tenants.ground.clock import FixedClock, SystemClock
from tenants.ground.errors import Problem
from tenants.ground.session_token import SessionToken, hash_token
from tenants.identity.accounts import change_password, create_person, sign_in
from tenants.identity.passwords import hash_password
from tenants.identity.sessions import memberships, resolve, switch_organization
from tenants.organizations.invitations import accept, invite, membership_in, preview, revoke
from tenants.organizations.members import change_member, get_member, list_members
from tests.cast import Cast
from tests.database import past_every_guard, signed_in

PASSWORD = "orange kettle nineteen"


async def _with_password(database: Database, cast: Cast, name: str) -> str:
    encoded = await hash_password(PASSWORD)
    await past_every_guard(
        database, "UPDATE identity.person SET password_hash = $1 WHERE id = $2", encoded, cast[name].person_id
    )
    return cast[name].email


async def _signed_in(database: Database, clock: SystemClock, cast: Cast, name: str) -> str:
    (entered,) = await signed_in(database, cast[name])
    return entered.token


async def test_the_right_password_opens_a_session_that_the_database_resolves(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    email = await _with_password(database, northfield, "lead")
    token = await sign_in(database, clock, email=email.upper(), password=PASSWORD, source="test")
    async with database.reading() as session:
        resolved = await resolve(session, token, "r1")
        assert resolved is not None
        assert resolved.caller == northfield["lead"].__class__(
            **{f: getattr(northfield["lead"], f) for f in northfield["lead"].__struct_fields__}
            | {"request_id": "r1", "session_hash": hash_token(token), "token": SessionToken(token)}
        )
        assert (await session.execute(text("SELECT guard.tenant()"))).scalar_one() == northfield.tenant


async def test_the_tenant_does_not_leak_to_the_next_transaction(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    token = await _signed_in(database, clock, northfield, "lead")
    async with database.reading() as session:
        await resolve(session, token)
    for _ in range(10):
        async with database.reading() as session:
            assert (await session.execute(text("SELECT count(*) FROM tenant.member"))).scalar_one() == 0


@pytest.mark.parametrize(("email", "password"), [("lead@northfield.example", "wrong"), ("no@body.example", "wrong")])
async def test_wrong_passwords_and_unknown_people_get_the_same_answer(
    database: Database, clock: SystemClock, northfield: Cast, email: str, password: str
) -> None:
    await _with_password(database, northfield, "lead")
    with pytest.raises(Problem) as refused:
        await sign_in(database, clock, email=email, password=password, source="test")
    assert (refused.value.slug, refused.value.status) == ("sign-in-refused", 401)
    assert "northfield" not in refused.value.detail


async def test_guessing_is_paused_even_with_the_right_password(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    email = await _with_password(database, northfield, "lead")
    for _ in range(10):
        with pytest.raises(Problem, match="sign-in-refused"):
            await sign_in(database, clock, email=email, password="wrong", source="test")
    with pytest.raises(Problem, match="too-many-attempts"):
        await sign_in(database, clock, email=email, password=PASSWORD, source="test")


@pytest.mark.parametrize("column", ["expires_at = now() - interval '1 s'", "seen_at = now() - interval '13 hours'"])
async def test_an_old_or_idle_session_resolves_to_nobody(
    database: Database, clock: SystemClock, northfield: Cast, column: str
) -> None:
    token = await _signed_in(database, clock, northfield, "lead")
    await past_every_guard(database, f"UPDATE identity.session SET {column}")
    async with database.reading() as session:
        assert await resolve(session, token) is None


async def test_ending_a_membership_ends_its_sessions_at_once(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    token = await _signed_in(database, clock, northfield, "lead")
    administrator = northfield["administrator"]
    async with database.writing(northfield.tenant) as session:
        await change_member(
            session, administrator, clock, northfield["lead"].member_id, expected_version=1, roles=None, active=False
        )
    async with database.reading() as session:
        assert await resolve(session, token) is None


async def test_new_roles_count_from_the_next_request(database: Database, clock: SystemClock, northfield: Cast) -> None:
    token = await _signed_in(database, clock, northfield, "author")
    async with database.reading() as session:
        before = await resolve(session, token)
    async with database.writing(northfield.tenant) as session:
        await change_member(
            session,
            northfield["administrator"],
            clock,
            northfield["author"].member_id,
            expected_version=1,
            roles=["staff", "compliance"],
            active=None,
        )
    async with database.reading() as session:
        after = await resolve(session, token)
    assert before is not None
    assert "record.read" not in before.caller.permissions
    assert after is not None
    assert "record.read" in after.caller.permissions


async def test_nobody_changes_their_own_roles_and_one_administrator_stays(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator = northfield["administrator"]
    async with database.writing(northfield.tenant) as session:
        with pytest.raises(Problem, match="own-roles"):
            await change_member(
                session, administrator, clock, administrator.member_id, expected_version=1, roles=["staff"], active=None
            )
        await change_member(
            session,
            administrator,
            clock,
            northfield["lead"].member_id,
            expected_version=1,
            roles=["administrator", "comms_lead"],
            active=None,
        )
    promoted = _as(northfield, "lead", ("administrator", "comms_lead"), northfield["administrator"])
    async with database.writing(northfield.tenant) as session:
        await change_member(
            session, promoted, clock, administrator.member_id, expected_version=1, roles=["staff"], active=None
        )
        with pytest.raises(Problem, match="own-roles"):
            await change_member(
                session, promoted, clock, promoted.member_id, expected_version=2, roles=["staff"], active=None
            )


def _as(cast: Cast, name: str, roles: tuple[str, ...], like: Caller) -> Caller:
    return msgspec.structs.replace(cast[name], roles=roles, permissions=like.permissions | cast[name].permissions)


async def test_a_stranger_finds_nobody(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    outsider = stranger["administrator"]
    async with database.writing(stranger.tenant) as session:
        for member_id in (northfield["lead"].member_id, northfield.tenant):
            with pytest.raises(Problem, match="not-found"):
                await get_member(session, outsider, member_id)
            with pytest.raises(Problem, match="not-found"):
                await change_member(session, outsider, clock, member_id, expected_version=1, roles=[], active=False)
        assert northfield["lead"].member_id not in {m.id for m in await list_members(session, outsider)}


async def test_one_person_belongs_to_two_organizations_and_switches(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    email = await _with_password(database, northfield, "lead")
    async with database.writing(stranger.tenant) as session:
        _, invited = await invite(
            session, stranger["administrator"], clock, email=email, name="Lead", roles=["compliance"]
        )
    with pytest.raises(Problem, match="sign-in-refused"):
        await accept(database, clock, token=invited, name="Lead", password="another password", source="t")
    token = await accept(database, clock, token=invited, name="Lead", password=PASSWORD, source="t")
    async with database.writing() as session:
        resolved = await resolve(session, token)
        assert resolved is not None
        assert resolved.caller.tenant_id == stranger.tenant
        assert [m.slug for m in await memberships(session)] == ["elsewhere", "northfield"]
        await switch_organization(session, hash_token(token), await membership_in(session, northfield.tenant))
    async with database.reading() as session:
        resolved = await resolve(session, token)
        assert resolved is not None
        assert resolved.caller.roles == ("comms_lead",)


async def test_switching_to_an_organization_one_is_not_in_looks_like_one_that_never_existed(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    token = await _signed_in(database, clock, northfield, "lead")
    async with database.writing() as session:
        await resolve(session, token)
        answers = []
        for tenant in (stranger.tenant, northfield["lead"].member_id):
            with pytest.raises(Problem) as refused:
                await membership_in(session, tenant)
            answers.append(str(refused.value))
    assert answers[0] == answers[1]


async def test_an_invitation_works_once_and_not_after_it_is_taken_back_or_old(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator = northfield["administrator"]

    async def invited(address: str) -> tuple[str, object]:
        async with database.writing(northfield.tenant) as session:
            made, token = await invite(session, administrator, clock, email=address, name="Ada", roles=["staff"])
            return token, made.id

    used, _ = await invited("ada@northfield.example")
    async with database.reading() as session:
        seen = await preview(session, used)
        assert (seen.organization.slug, seen.known, seen.roles) == ("northfield", False, ("staff",))
    with pytest.raises(Problem, match="weak-password"):
        await accept(database, clock, token=used, name="Ada", password="aaaaaaaaaaaaaaaa", source="t")
    await accept(database, clock, token=used, name="Ada", password=PASSWORD, source="t")
    taken_back, invitation_id = await invited("bob@northfield.example")
    async with database.writing(northfield.tenant) as session:
        await revoke(session, administrator, clock, invitation_id)  # type: ignore[arg-type]
    old = FixedClock(clock.now() - timedelta(days=8))
    async with database.writing(northfield.tenant) as session:
        _, too_old = await invite(session, administrator, old, email="c@x.example", name="Cy", roles=["staff"])
    for token in (used, taken_back, too_old, "never existed at all"):
        async with database.reading() as session:
            with pytest.raises(Problem, match="invitation-unusable"):
                await preview(session, token)
        with pytest.raises(Problem, match="invitation-unusable"):
            await accept(database, clock, token=token, name="Ada", password=PASSWORD, source="t")


async def test_a_new_password_ends_the_other_sessions(database: Database, clock: SystemClock, northfield: Cast) -> None:
    email = await _with_password(database, northfield, "lead")
    here = await sign_in(database, clock, email=email, password=PASSWORD, source="a")
    there = await sign_in(database, clock, email=email, password=PASSWORD, source="b")
    person = northfield["lead"].person_id
    async with database.writing() as session:
        await change_password(session, person, hash_token(here), current=PASSWORD, new="violet harbour 42 steps")
    async with database.reading() as session:
        assert await resolve(session, here) is not None
        assert await resolve(session, there) is None


async def test_two_people_with_one_address_cannot_exist(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    with pytest.raises(Exception, match="person_email_key"):
        async with database.writing() as session:
            await create_person(session, clock, email=" LEAD@northfield.example", name="X", password_hash=None)
