"""Signing in and changing the password, against the database as the app role."""

import pytest
from sqlalchemy import text

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.identity.accounts import change_password, create_person, sign_in
from tenants.identity.sessions import memberships, resolve
from tenants.identity.throttles import Visitor
from tenants.organizations.invitations import invite
from tenants.organizations.joining import accept
from tests.cast import Cast, with_password
from tests.database import TestDatabase, past_every_guard

PASSWORD = "orange kettle nineteen"
HERE, ELSEWHERE = Visitor("198.51.100.1"), Visitor("203.0.113.1")


async def signed_in_to(database: Database, token: str) -> str:
    async with database.reading() as session:
        resolved = await resolve(session, token)
        assert resolved is not None
        return resolved.caller.slug


@pytest.mark.parametrize("typed", ["lead@northfield.example", " LEAD@Northfield.Example.", "lead@northfield。example"])
async def test_the_right_password_opens_a_session_however_the_address_is_typed(
    database: Database, northfield: Cast, stranger: Cast, typed: str
) -> None:
    await with_password(database, northfield["lead"], PASSWORD)
    token = await sign_in(database, email=typed, password=PASSWORD, visitor=HERE)
    assert await signed_in_to(database, token) == "northfield"


@pytest.mark.parametrize(("email", "password"), [("lead@northfield.example", "wrong"), ("no@body.example", "wrong")])
async def test_wrong_passwords_and_unknown_people_get_the_same_answer(
    database: Database, northfield: Cast, email: str, password: str
) -> None:
    await with_password(database, northfield["lead"], PASSWORD)
    with pytest.raises(Problem) as refused:
        await sign_in(database, email=email, password=password, visitor=HERE)
    assert (refused.value.slug, refused.value.status) == ("sign-in-refused", 401)
    assert "northfield" not in refused.value.detail


async def test_an_account_without_a_password_is_nobodys(database: Database, northfield: Cast) -> None:
    for password in ("", "None", "\0" * 32):
        with pytest.raises(Problem, match="sign-in-refused"):
            await sign_in(database, email="lead@northfield.example", password=password, visitor=HERE)


async def test_no_login_reads_what_passwords_are_compared_with(database: TestDatabase, northfield: Cast) -> None:
    await with_password(database, northfield["lead"], PASSWORD)
    for login in (database, database.worker):
        for table in ("person", "session", "reset", "attempt", "known_device", "demo_link"):
            async with login.reading() as session:
                with pytest.raises(Exception, match="permission denied"):
                    await session.execute(text(f"SELECT * FROM identity.{table}"))


async def test_what_is_stored_is_not_what_is_compared(database: Database, northfield: Cast) -> None:
    """Whoever reads a copy of the database cannot hand what they found to the function that compares."""
    await with_password(database, northfield["lead"], PASSWORD)
    (row,) = await past_every_guard(
        database, "SELECT password_hash FROM identity.person WHERE id = $1", northfield["lead"].person_id
    )
    async with database.writing() as session:
        outcome = await session.execute(
            text("SELECT identity.sign_in(:email, :found, '', sha256('x'), '')"),
            {"email": northfield["lead"].email, "found": row["password_hash"]},
        )
        assert outcome.scalar_one() == "refused"


async def test_a_person_in_two_organizations_begins_where_they_ask_or_were_last(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    async with database.writing(stranger["administrator"]) as session:
        _, link = await invite(
            session, stranger["administrator"], clock, email=email, name="Lead", roles=["compliance"]
        )
    joined = await accept(database, clock, token=link, name="Lead", password=PASSWORD, existing=True, visitor=HERE)
    assert await signed_in_to(database, joined) == "elsewhere"
    async with database.reading() as session:
        await resolve(session, joined)
        assert [one.slug for one in await memberships(session)] == ["elsewhere", "northfield"]
    asked = await sign_in(database, email=email, password=PASSWORD, organization="northfield", visitor=HERE)
    assert await signed_in_to(database, asked) == "northfield"
    last = await sign_in(database, email=email, password=PASSWORD, visitor=HERE)
    assert await signed_in_to(database, last) == "northfield"
    unknown = await sign_in(database, email=email, password=PASSWORD, organization="no-such-place", visitor=HERE)
    assert await signed_in_to(database, unknown) == "northfield"


async def test_a_new_password_ends_the_other_sessions(database: Database, northfield: Cast) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    here = await sign_in(database, email=email, password=PASSWORD, visitor=HERE)
    there = await sign_in(database, email=email, password=PASSWORD, visitor=ELSEWHERE)
    async with database.reading() as session:
        resolved = await resolve(session, here)
        assert resolved is not None
    await change_password(database, resolved.caller, current=PASSWORD, new="violet harbour 42 steps", visitor=HERE)
    async with database.reading() as session:
        assert await resolve(session, here) is not None
    async with database.reading() as session:
        assert await resolve(session, there) is None
    with pytest.raises(Problem, match="sign-in-refused"):
        await sign_in(database, email=email, password=PASSWORD, visitor=ELSEWHERE)
    await sign_in(database, email=email, password="violet harbour 42 steps", visitor=ELSEWHERE)


async def test_guessing_the_present_password_is_paused_too(database: Database, northfield: Cast) -> None:
    lead = northfield["lead"]
    await with_password(database, lead, PASSWORD)
    for _ in range(10):
        with pytest.raises(Problem, match="sign-in-refused"):
            await change_password(database, lead, current="wrong", new="violet harbour 42 steps", visitor=HERE)
    with pytest.raises(Problem, match="too-many-attempts"):
        await change_password(database, lead, current=PASSWORD, new="violet harbour 42 steps", visitor=HERE)


async def test_a_proven_address_has_one_account(database: TestDatabase, northfield: Cast) -> None:
    with pytest.raises(Exception, match="person_proven"):
        async with database.worker.writing() as session:
            await create_person(session, email=" LEAD@northfield.example.", name="X", password=None)


async def test_whose_dismissal_left_them_nowhere_is_told_so_only_with_the_right_password(
    database: Database, northfield: Cast
) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    await past_every_guard(
        database, "UPDATE tenant.member SET active = false WHERE id = $1", northfield["lead"].member_id
    )
    with pytest.raises(Problem, match="does not belong to any organization"):
        await sign_in(database, email=email, password=PASSWORD, visitor=HERE)
    with pytest.raises(Problem, match="We could not sign you in"):
        await sign_in(database, email=email, password="wrong", visitor=HERE)
