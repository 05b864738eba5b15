"""Sessions: whom they speak for, how they end, and what their person sees of them."""

import msgspec
import pytest
from sqlalchemy import text

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.ground.session_token import SessionToken, hash_token
from tenants.identity.devices import device_of
from tenants.identity.sessions import (
    end_other_sessions,
    end_session,
    end_this_session,
    open_sessions,
    resolve,
    switch_organization,
)
from tenants.organizations.changing_members import change_member
from tests.cast import Cast
from tests.database import past_every_guard, signed_in


async def test_a_session_is_resolved_by_the_database(database: Database, northfield: Cast, stranger: Cast) -> None:
    (lead,) = await signed_in(database, northfield["lead"])
    async with database.reading() as session:
        resolved = await resolve(session, lead.token, "r1")
        assert resolved is not None
        assert resolved.caller == msgspec.structs.replace(
            lead, request_id="r1", session_hash=hash_token(lead.token), token=SessionToken(lead.token)
        )
        assert (await session.execute(text("SELECT guard.tenant()"))).scalar_one() == northfield.tenant


@pytest.mark.parametrize("column", ["expires_at = now() - interval '1 s'", "seen_at = now() - interval '13 hours'"])
async def test_an_old_or_idle_session_resolves_to_nobody(database: Database, northfield: Cast, column: str) -> None:
    await past_every_guard(database, f"UPDATE identity.session SET {column}")
    async with database.reading() as session:
        assert await resolve(session, northfield["lead"].token) is None


async def test_ending_a_membership_ends_its_sessions_at_once(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    administrator = northfield["administrator"]
    async with database.writing(administrator) as session:
        await change_member(
            session, administrator, clock, northfield["lead"].member_id, expected_version=1, roles=None, active=False
        )
    async with database.reading() as session:
        assert await resolve(session, northfield["lead"].token) is None
    (row,) = await past_every_guard(
        database, "SELECT count(*) AS n FROM identity.session WHERE member_id = $1", northfield["lead"].member_id
    )
    assert row["n"] == 0, "and restoring the access later does not bring them back"


async def test_a_person_sees_and_ends_their_own_sessions_and_nobody_elses(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    lead = northfield["lead"]
    (other,) = await signed_in(database, lead)
    async with database.writing(lead) as session:
        mine = await open_sessions(session)
        assert sorted(one.here for one in mine) == [False, True]
        assert {one.organization for one in mine} == {"Northfield"}
    (there,) = [one.id for one in mine if not one.here]
    for outsider in (stranger["lead"], northfield["deputy"]):
        async with database.writing(outsider) as session:
            with pytest.raises(Problem, match="not-found"):
                await end_session(session, there)
    async with database.writing(lead) as session:
        await end_session(session, there)
    async with database.reading() as session:
        assert await resolve(session, other.token) is None
    async with database.reading() as session:
        assert await resolve(session, lead.token) is not None


async def test_all_others_end_and_this_one_stays(database: Database, northfield: Cast) -> None:
    lead = northfield["lead"]
    others = await signed_in(database, lead, lead)
    async with database.writing(lead) as session:
        await end_other_sessions(session)
    for one, lives in ((lead, True), (others[0], False), (others[1], False), (northfield["deputy"], True)):
        async with database.reading() as session:
            assert (await resolve(session, one.token) is not None) == lives


async def test_signing_out_ends_this_session_alone(database: Database, northfield: Cast) -> None:
    (other,) = await signed_in(database, northfield["lead"])
    async with database.writing(other) as session:
        await end_this_session(session)
    for one, lives in ((other, False), (northfield["lead"], True)):
        async with database.reading() as session:
            assert (await resolve(session, one.token) is not None) == lives


async def test_switching_to_an_organization_one_is_not_in_looks_like_one_that_never_existed(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    answers = []
    for tenant in (stranger.tenant, northfield["lead"].member_id):
        async with database.writing(northfield["lead"]) as session:
            with pytest.raises(Problem) as refused:
                await switch_organization(session, tenant)
            answers.append(str(refused.value))
    assert answers[0] == answers[1]


WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("user_agent", "device"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0", "Firefox on Windows"),
        (
            f"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) {WEBKIT} Version/18.0 Safari/604.1",
            "Safari on iPhone",
        ),
        (f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {WEBKIT} Chrome/140.0 Safari/537.36", "Chrome on Mac"),
        (f"Mozilla/5.0 (Windows NT 10.0) {WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows"),
        (f"Mozilla/5.0 (Linux; Android 15; SM-S901B) {WEBKIT} Chrome/140.0 Mobile Safari/537.36", "Chrome on Android"),
        ("curl/8.14", "a program"),
        ("", "an unknown device"),
    ],
)
def test_a_device_is_called_by_two_coarse_words(user_agent: str, device: str) -> None:
    assert device_of(user_agent) == device
