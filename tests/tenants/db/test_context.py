"""A transaction speaks for whom the database says, and for nobody else, whatever SQL one may send."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from tenants.db.session import Database, ReadSession
from tenants.ground.errors import Problem
from tenants.ground.session_token import SessionToken, hash_token
from tests.cast import Cast
from tests.database import TestDatabase, past_every_guard

FIELDS = {"key": (0, 8), "kind": (8, 9), "end": (9, 19), "organization": (19, 51), "person": (51, 83)}
FIELDS |= {"member": (83, 115), "session": (115, 179), "seal": (179, 243)}
"""Where each part of a context stands."""


async def spoken_for(session: ReadSession) -> UUID | None:
    found: UUID | None = (await session.execute(text("SELECT guard.tenant()"))).scalar_one()
    return found


async def pretend(session: ReadSession, context: str | None) -> UUID | None:
    """Set the context as somebody with SQL of their own would, and return whom the database believes it to be."""
    if context is not None:
        await session.execute(text("SELECT set_config('app.context', :context, true)"), {"context": context})
    assert (await session.execute(text("SELECT count(*) FROM tenant.member"))).scalar_one() in (0, 9)
    return await spoken_for(session)


@pytest.fixture
async def genuine(database: Database, northfield: Cast) -> str:
    async with database.reading(northfield["lead"]) as session:
        context: str = (await session.execute(text("SELECT current_setting('app.context')"))).scalar_one()
        return context


async def test_a_session_speaks_for_its_member(database: Database, northfield: Cast, stranger: Cast) -> None:
    parts = text("SELECT guard.tenant(), guard.person(), guard.member(), guard.session(), guard.kind()")
    for cast in (northfield, stranger):
        lead = cast["lead"]
        async with database.reading(lead) as session:
            told = tuple((await session.execute(parts)).one())
        assert told == (lead.tenant_id, lead.person_id, lead.member_id, lead.session_hash, "m")


async def test_the_worker_speaks_for_an_organization_and_the_web_server_cannot(
    database: TestDatabase, northfield: Cast
) -> None:
    async with database.worker.reading(northfield.tenant) as session:
        assert await spoken_for(session) == northfield.tenant
    with pytest.raises(ProgrammingError, match="permission denied for function enter"):
        async with Database.reading(database, northfield.tenant):
            pass


async def test_a_context_ends_with_its_transaction(database: Database, northfield: Cast) -> None:
    async with database.reading(northfield["lead"]):
        pass
    for _ in range(10):
        async with database.reading() as session:
            assert await spoken_for(session) is None
            assert (await session.execute(text("SELECT count(*) FROM tenant.member"))).scalar_one() == 0


async def test_the_hash_that_the_table_of_sessions_holds_opens_nothing(database: Database, northfield: Cast) -> None:
    stolen = SessionToken(northfield["lead"].session_hash.decode("latin-1"))
    raw = text("SELECT count(*) FROM identity.resolve(:token)")
    async with database.reading() as session:
        given = northfield["lead"].session_hash
        assert (await session.execute(raw, {"token": given})).scalar_one() == 0
        assert await spoken_for(session) is None
    assert hash_token(stolen) != given


async def test_an_ended_session_speaks_for_nobody(database: Database, northfield: Cast) -> None:
    await past_every_guard(database, "UPDATE identity.session SET expires_at = now() - interval '1 second'")
    with pytest.raises(Problem, match="not-signed-in"):
        async with database.reading(northfield["lead"]):
            pass


def malformed(genuine: str, other: UUID) -> dict[str, str | None]:
    """Return contexts that are wrong in one way each, by what is wrong."""
    wrong: dict[str, str | None] = {
        "none": None,
        "empty": "",
        "a word": "northfield",
        "an id": str(other),
        "no bytes": "\x01",
    }
    for name, (start, end) in FIELDS.items():
        wrong[f"without its {name}"] = genuine[:start] + genuine[end:]
        wrong[f"{name} of blanks"] = genuine[:start] + " " * (end - start) + genuine[end:]
    wrong["another organization"] = genuine[:19] + other.hex + genuine[51:]
    wrong["no organization"] = genuine[:19] + "0" * 32 + genuine[51:]
    wrong["another person"] = genuine[:51] + other.hex + genuine[83:]
    wrong["another kind"] = genuine[:8] + "s" + genuine[9:]
    wrong["a longer life"] = genuine[:9] + "9999999999" + genuine[19:]
    wrong["shifted"] = genuine[1:] + genuine[0]
    wrong["cut short"] = genuine[:-1]
    wrong["drawn out"] = genuine + "0"
    wrong["in capitals"] = genuine.upper()
    wrong["an unknown key"] = "ffffffff" + genuine[8:]
    wrong["twice"] = genuine + genuine
    return wrong


async def test_malformed_contexts_speak_for_nobody(
    database: Database, northfield: Cast, stranger: Cast, genuine: str
) -> None:
    cases = malformed(genuine, stranger.tenant)
    assert len(cases) >= 30
    for what, context in cases.items():
        async with database.reading() as session:
            assert await pretend(session, context) is None, what
    async with database.reading() as session:
        assert await pretend(session, genuine) == northfield.tenant, "and the genuine one still does"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 242), letter=st.sampled_from("0123456789abcdefgs m"))
async def test_no_letter_of_a_context_can_be_changed(database: Database, genuine: str, place: int, letter: str) -> None:
    changed = genuine[:place] + letter + genuine[place + 1 :]
    async with database.reading() as session:
        assert (await pretend(session, changed) is None) == (changed != genuine)


async def test_a_context_has_its_time(database: TestDatabase, northfield: Cast, genuine: str) -> None:
    begins, ends = FIELDS["end"]
    life = datetime.fromtimestamp(int(genuine[begins:ends]), UTC) - datetime.now(UTC)
    assert life < timedelta(minutes=6)
    (row,) = await past_every_guard(
        database,
        "SELECT guard.seal('m', $1, NULL, NULL, NULL, interval '-1 second'), current_setting('app.context') AS context",
        northfield.tenant,
    )
    async with database.reading() as session:
        assert await pretend(session, row["context"]) is None


async def test_a_context_serves_wherever_it_is_handed_on(database: Database, northfield: Cast, genuine: str) -> None:
    """It is bound to no backend: another connection, as another node would, believes it as well."""
    async with database.reading() as one, database.reading() as another:
        assert await pretend(one, genuine) == await pretend(another, genuine) == northfield.tenant


async def test_a_context_outlives_the_renewing_of_the_key(
    database: TestDatabase, northfield: Cast, genuine: str
) -> None:
    await past_every_guard(database, "SELECT guard.renew_key()")
    async with database.reading(northfield["lead"]) as session:
        renewed: str = (await session.execute(text("SELECT current_setting('app.context')"))).scalar_one()
        assert renewed[:8] != genuine[:8]
    async with database.reading() as session:
        assert await pretend(session, genuine) == northfield.tenant
    await past_every_guard(database, "UPDATE guard.key SET made_at = made_at - interval '2 days'")
    await past_every_guard(database, "SELECT guard.renew_key()")
    async with database.reading() as session:
        assert await pretend(session, genuine) is None
    async with database.reading(northfield["lead"]) as session:
        assert await spoken_for(session) == northfield.tenant


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM guard.key",
        "SELECT inner_block FROM guard.key",
        "INSERT INTO guard.key VALUES ('00000000', repeat('0', 64)::bytea, repeat('0', 64)::bytea)",
        "SELECT guard.seal('s', gen_random_uuid(), NULL, NULL, NULL, interval '1 day')",
        "SELECT guard.enter(gen_random_uuid())",
        "SELECT guard.renew_key()",
        "SELECT guard.said()",
        "SET ROLE hashmark_guard",
        "SET ROLE hashmark_identity",
        "SET ROLE hashmark_owner",
        "SET ROLE hashmark_worker",
        "SET session_replication_role = replica",
        "ALTER TABLE tenant.member DISABLE ROW LEVEL SECURITY",
        "CREATE FUNCTION guard.mine() RETURNS void LANGUAGE sql AS ''",
    ],
)
async def test_the_web_servers_login_can_neither_read_the_key_nor_seal(
    database_url: str, northfield: Cast, statement: str
) -> None:
    connection = await asyncpg.connect(database_url)
    try:
        with pytest.raises(asyncpg.PostgresError) as refused:
            await connection.execute(statement)
        assert refused.value.sqlstate == "42501", "insufficient privilege, and nothing else"
    finally:
        await connection.close()


async def test_the_seal_is_hmac_sha256_of_what_stands_before_it(database: TestDatabase, genuine: str) -> None:
    (key,) = await past_every_guard(database, "SELECT * FROM guard.key WHERE id = $1", genuine[:8])

    secret = bytes(octet ^ 0x36 for octet in key["inner_block"])[:32]
    assert bytes(octet ^ 0x5C for octet in key["outer_block"])[:32] == secret
    assert hmac.new(secret, genuine[:179].encode(), hashlib.sha256).hexdigest() == genuine[179:]
