"""The ledger in a real database: gap-free, append-only for everyone in the app, and loud when somebody tampers."""

import asyncio
from uuid import UUID

import asyncpg
import msgspec
import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.ids import uuid7
from tenants.ledger.append import append
from tenants.ledger.entry import Actor, Entry, commitment, encode, unseal
from tenants.ledger.entry_types import WORDS, EntryType
from tenants.ledger.recompute import Report
from tenants.record.entries import Filter, history_of, list_events, sizes
from tenants.record.verification import recompute
from tests.cast import Cast


def _entry(**changes: object) -> Entry:
    return msgspec.structs.replace(
        Entry(type=EntryType.PROPOSAL_CREATED, object_kind="proposal", object_id=uuid7()), **changes
    )


_SEQS = text("SELECT seq FROM ledger.entry WHERE tenant_id = :tenant AND object_id = ANY (:objects) ORDER BY seq")


async def _append(database: Database, clock: SystemClock, cast: Cast, *entries: Entry) -> int:
    """Append `entries` in one transaction and return the number of the first; they stand one after the other."""
    async with database.writing(cast.tenant) as session:
        await append(session, cast["author"], clock.now(), *entries)
    async with database.reading(cast.tenant) as session:
        values = {"tenant": cast.tenant, "objects": [entry.object_id for entry in entries]}
        seqs = list((await session.execute(_SEQS, values)).scalars())
    assert seqs == list(range(seqs[0], seqs[0] + len(entries)))
    return int(seqs[0])


async def _verify(database: Database, cast: Cast) -> Report:
    return await recompute(database, cast.tenant)


def test_every_entry_type_has_words_and_three_parts() -> None:
    assert set(WORDS) == set(EntryType)
    assert all(len(t.value.split(":")) == 3 for t in EntryType)


async def test_concurrent_writers_number_entries_without_gaps(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    before = (await _verify(database, northfield)).size
    firsts = await asyncio.gather(*(_append(database, clock, northfield, _entry(), _entry()) for _ in range(30)))
    assert sorted(firsts) == list(range(before, before + 60, 2))
    report = await _verify(database, northfield)
    assert (report.sound, report.size) == (True, before + 60)


async def _change_that_fails(database: Database, clock: SystemClock, cast: Cast) -> None:
    async with database.writing(cast.tenant) as session:
        await append(session, cast["author"], clock.now(), _entry())
        raise RuntimeError("the change failed after its entry")


async def test_a_transaction_that_fails_leaves_no_entry(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    before = (await _verify(database, northfield)).size
    with pytest.raises(RuntimeError):
        await _change_that_fails(database, clock, northfield)
    assert (await _verify(database, northfield)).size == before


async def test_words_are_committed_to_and_not_written_into_the_entry(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    entry = _entry(private={"reason": "Zoë said it is too early"})
    seq = await _append(database, clock, northfield, entry)
    async with database.reading(northfield.tenant) as session:
        [event] = await history_of(session, northfield.tenant, entry.object_id or UUID(int=0))
        assert (event.seq, event.words) == (seq, {"reason": "Zoë said it is too early"})
        stored = (await session.execute(text("SELECT salt, ciphertext FROM ledger.opening"))).one()
    assert b"early" not in event.entry
    assert b"early" not in stored.ciphertext
    assert commitment(stored.salt, event.words).hex() == event.body["commits"][0]["c"]


async def test_erasing_words_leaves_the_log_sound(database: Database, clock: SystemClock, northfield: Cast) -> None:
    entry = _entry(private={"reason": "to be erased"})
    await _append(database, clock, northfield, entry)
    async with database.writing(northfield.tenant) as session:
        await session.execute(text("DELETE FROM ledger.opening"))
    async with database.reading(northfield.tenant) as session:
        [event] = await history_of(session, northfield.tenant, entry.object_id or UUID(int=0))
    report = await _verify(database, northfield)
    assert event.words == {}
    assert (report.sound, report.erased) == (True, 1)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO ledger.entry SELECT * FROM ledger.entry",
        "UPDATE ledger.entry SET entry = entry",
        "DELETE FROM ledger.entry",
        "TRUNCATE ledger.entry",
        "UPDATE ledger.head SET size = 0",
        "DELETE FROM ledger.head",
        "INSERT INTO ledger.head VALUES (gen_random_uuid(), gen_random_uuid(), 0)",
    ],
)
async def test_the_app_cannot_touch_the_log(database: Database, northfield: Cast, statement: str) -> None:
    with pytest.raises(Exception, match=r"permission denied|append-only"):
        async with database.writing(northfield.tenant) as session:
            await session.execute(text(statement))


@pytest.mark.parametrize(
    "statement", ["UPDATE ledger.entry SET entry = entry", "DELETE FROM ledger.entry", "TRUNCATE ledger.entry CASCADE"]
)
async def test_even_the_administrator_is_stopped_from_a_mistake(
    superuser_url: str, northfield: Cast, statement: str
) -> None:
    connection = await asyncpg.connect(superuser_url)
    with pytest.raises(asyncpg.RaiseError, match="append-only"):
        await connection.execute(statement)
    await connection.close()


TAMPERING = {
    "changed bytes": "UPDATE ledger.entry SET entry = convert_to(replace(convert_from(entry, 'UTF8'), 'member:member', "
    "'member:nember'), 'UTF8') WHERE seq = 3",
    "changed bytes and leaf": "UPDATE ledger.entry SET entry = entry || ' '::bytea, "
    "leaf = sha256('\\x00'::bytea || entry || ' '::bytea) WHERE seq = 3",
    "changed column": "UPDATE ledger.entry SET actor = gen_random_uuid() WHERE seq = 3",
    "removed": "DELETE FROM ledger.entry WHERE seq = 3",
}


@pytest.mark.parametrize("how", TAMPERING)
async def test_tampering_is_found_and_the_first_bad_entry_named(
    database: Database, superuser_url: str, northfield: Cast, how: str
) -> None:
    assert (await _verify(database, northfield)).sound
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("SET session_replication_role = replica")
    await connection.execute(TAMPERING[how])
    await connection.close()
    report = await _verify(database, northfield)
    assert (report.sound, report.first_bad_seq) == (False, 3)


async def test_a_cut_tail_is_found_while_the_head_remembers(
    database: Database, superuser_url: str, northfield: Cast
) -> None:
    size = (await _verify(database, northfield)).size
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("SET session_replication_role = replica")
    await connection.execute("DELETE FROM ledger.entry WHERE seq = $1", size - 1)
    await connection.close()
    report = await _verify(database, northfield)
    assert (report.sound, report.first_bad_seq) == (False, size - 1)


async def test_swapped_words_are_found(
    database: Database, clock: SystemClock, superuser_url: str, northfield: Cast
) -> None:
    await _append(database, clock, northfield, _entry(private={"reason": "yes"}), _entry(private={"reason": "no"}))
    connection = await asyncpg.connect(superuser_url)
    await connection.execute(
        "UPDATE ledger.opening o SET ciphertext = (SELECT ciphertext FROM ledger.opening p "
        "WHERE p.commitment_id <> o.commitment_id)"
    )
    await connection.close()
    assert not (await _verify(database, northfield)).sound


async def test_a_stranger_sees_no_entry_and_cannot_append_here(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast
) -> None:
    entry = _entry()
    before = (await _verify(database, northfield)).size
    await _append(database, clock, stranger, entry)
    async with database.reading(stranger.tenant) as session:
        assert await list_events(session, northfield.tenant, Filter()) == []
    assert (await _verify(database, northfield)).size == before
    with pytest.raises(Exception, match="needs an organization"):
        async with database.writing() as session:
            await append(session, northfield["author"], clock.now(), entry)


async def test_sizes_are_told_without_speaking_for_an_organization(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    async with database.reading() as session:
        told = await sizes(session, [northfield.tenant, stranger.tenant])
    assert told == {northfield.tenant: 10, stranger.tenant: 10}


@given(st.dictionaries(st.sampled_from(["reason", "name"]), st.text(max_size=200), max_size=2))
def test_any_words_open_again_for_the_right_organization_and_key_only(private: dict[str, str]) -> None:
    tenant, key = uuid7(), b"k" * 32
    try:
        _, openings = encode(_entry(private=private), Actor(member=uuid7()), SystemClock().now(), tenant, key)
    except UnicodeEncodeError:
        return
    opened: dict[str, str] = {}
    for o in openings:
        opened |= unseal(o.ciphertext, tenant=tenant, commitment_id=o.commitment_id, key=key)
        with pytest.raises(InvalidTag):
            unseal(o.ciphertext, tenant=uuid7(), commitment_id=o.commitment_id, key=key)
    assert opened == private
