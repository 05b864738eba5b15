"""The ledger in a real database: gap-free, append-only for everyone in the app, and loud when somebody tampers."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
import msgspec
import pytest
import rfc8785
from cryptography.exceptions import InvalidTag
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.ids import uuid7
from tenants.ledger.entry import Actor, Entry, commitment, encode, unseal
from tenants.ledger.entry_types import WORDS, EntryType
from tenants.ledger.merkle import leaf_hash
from tenants.ledger.recompute import Report
from tenants.record.entries import Filter, events_after, history_of, list_events, sizes
from tenants.record.erasing import erase_words
from tenants.record.verification import recompute
from tests.cast import Cast, put_on_record


def _entry(**changes: object) -> Entry:
    return msgspec.structs.replace(
        Entry(type=EntryType.PROPOSAL_CREATED, object_kind="proposal", object_id=uuid7()), **changes
    )


_SEQS = text("SELECT seq FROM ledger.entry WHERE tenant_id = :tenant AND object_id = ANY (:objects) ORDER BY seq")


async def _append(database: Database, clock: SystemClock, cast: Cast, *entries: Entry) -> int:
    """Append `entries` in one transaction and return the number of the first; they stand one after the other."""
    async with database.writing(cast.tenant) as session:
        await put_on_record(session, cast["author"], clock.now(), *entries)
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
        await put_on_record(session, cast["author"], clock.now(), _entry())
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
        assert await erase_words(session, northfield["officer"], clock, northfield["author"].member_id) == (1, 0)
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


def _rewritten(old: str, new: str) -> str:
    """Return a statement that changes the bytes of entry 3 and hashes them again."""
    bytes_ = f"convert_to(replace(convert_from(entry, 'UTF8'), '{old}', '{new}'), 'UTF8')"
    return f"UPDATE ledger.entry SET entry = {bytes_}, leaf = sha256('\\x00'::bytea || {bytes_}) WHERE seq = 3"


TAMPERING = {
    "entry = entry || ' '": "its bytes do not match the hash stored with them",
    "entry = entry || ' ', leaf = sha256('\\x00'::bytea || entry || ' ')": "it is not in canonical form",
    "entry = '{}', leaf = sha256('\\x00'::bytea || '{}')": "it lacks what every entry says",
    "entry = '[1.5]', leaf = sha256('\\x00'::bytea || '[1.5]')": "it is not JSON that everybody reads alike",
    "leaf = sha256(entry)": "its bytes do not match the hash stored with them",
    "at = at + interval '1 microsecond'": "the column at does not say what the entry says",
    "type = 'member:proposal:create'": "the column type does not say what the entry says",
    "object_kind = 'proposal'": "the column object_kind does not say what the entry says",
    "object_id = gen_random_uuid()": "the column object_id does not say what the entry says",
    "actor = gen_random_uuid()": "the column actor does not say what the entry says",
    "verdict = 'approve'": "the column verdict does not say what the entry says",
    "roles = roles || 'compliance'::text": "the column roles does not say what the entry says",
}
REWRITING = {
    _rewritten('"$seq":3', '"$seq":4'): "it says of itself that it is entry 4",
    _rewritten("hashmark.entry/1", "hashmark.entry/2"): "it is written in a form that this program does not know",
    "DELETE FROM ledger.entry WHERE seq = 3": "entry 3 is missing",
    "UPDATE ledger.entry SET seq = CASE seq WHEN 3 THEN 103 ELSE 104 END WHERE seq IN (3, 4);"
    "UPDATE ledger.entry SET seq = CASE seq WHEN 103 THEN 4 ELSE 3 END WHERE seq > 100": "it says of itself that it is entry 4",
}


async def test_tampering_is_found_and_the_first_bad_entry_named(
    database: Database, superuser_url: str, northfield: Cast
) -> None:
    assert (await _verify(database, northfield)).sound
    statements = {f"UPDATE ledger.entry SET {change} WHERE seq = 3": words for change, words in TAMPERING.items()}
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("SET session_replication_role = replica; CREATE TABLE kept AS TABLE ledger.entry")
    for statement, words in (statements | REWRITING).items():
        await connection.execute(statement)
        report = await _verify(database, northfield)
        assert (report.sound, report.first_bad_seq, report.message) == (
            False,
            3,
            f"The log does not verify. At entry 3: {words}.",
        ), statement
        await connection.execute("DELETE FROM ledger.entry; INSERT INTO ledger.entry TABLE kept")
    assert (await _verify(database, northfield)).sound
    await connection.close()


async def test_an_entry_of_another_log_is_not_taken_for_one_of_this(
    database: Database, superuser_url: str, northfield: Cast, stranger: Cast
) -> None:
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("SET session_replication_role = replica")
    await connection.execute("DELETE FROM ledger.entry WHERE tenant_id = $1 AND seq = 3", northfield.tenant)
    await connection.execute(
        "UPDATE ledger.entry SET tenant_id = $1 WHERE tenant_id = $2 AND seq = 3", northfield.tenant, stranger.tenant
    )
    await connection.close()
    report = await _verify(database, northfield)
    assert (report.first_bad_seq, report.message) == (
        3,
        "The log does not verify. At entry 3: it belongs to another log.",
    )


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
            await put_on_record(session, northfield["author"], clock.now(), entry)


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


plain = (
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(codec="utf-8"), max_size=9)
)
details = st.dictionaries(
    st.text(st.characters(codec="utf-8"), max_size=9), plain | st.lists(plain, max_size=3), max_size=4
)
words = st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
entries = st.builds(
    _entry,
    before=words,
    after=words,
    brief=words,
    revision=words,
    verdict=st.none() | st.sampled_from(["approve", "reject"]),
    reasons=st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9), max_size=3).map(tuple),
    detail=details.filter(lambda detail: "\\u0000" not in msgspec.json.encode(detail).decode()),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.lists(entries, min_size=1, max_size=8))
async def test_what_is_stored_is_canonical_json_with_its_place_first(
    database: Database, clock: SystemClock, northfield: Cast, written: list[Entry]
) -> None:
    first = await _append(database, clock, northfield, *written)
    async with database.reading(northfield.tenant) as session:
        log = (await session.execute(text("SELECT log_id FROM ledger.head"))).scalar_one()
        stored = await events_after(session, northfield.tenant, first - 1)
    assert len(stored) == len(written)
    for number, row in enumerate(stored, first):
        body = msgspec.json.decode(row.entry)
        assert row.entry == rfc8785.dumps(body), "byte for byte RFC 8785"
        assert (body["$log"], body["$seq"], body["$schema"]) == (str(log), number, "hashmark.entry/1")
        assert row.leaf == leaf_hash(row.entry)


async def test_the_time_of_the_log_never_falls_although_a_clock_may(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    now = clock.now()
    async with database.writing(northfield.tenant) as session:
        await put_on_record(session, northfield["author"], now + timedelta(minutes=5), _entry())
        await put_on_record(session, northfield["author"], now, _entry())
    async with database.reading(northfield.tenant) as session:
        late, early = await list_events(session, northfield.tenant, Filter(), limit=2)
    assert late.at == early.at == now + timedelta(minutes=5)
    assert datetime.fromisoformat(late.body["at"]) == now
    assert (await _verify(database, northfield)).sound


@pytest.mark.parametrize("body", [b"{}", b"[]", b"1", b'{"$seq":1}', b'{"type":"a"}'])
async def test_only_an_entry_is_appended(database: Database, northfield: Cast, body: bytes) -> None:
    with pytest.raises(Exception, match="a JSON object whose first member is its actor"):
        async with database.writing(northfield.tenant) as session:
            await session.execute(text("SELECT ledger.append(ARRAY[CAST(:body AS bytea)])"), {"body": body})


async def test_words_that_are_gone_without_an_erasure_are_missed(
    database: Database, clock: SystemClock, superuser_url: str, northfield: Cast
) -> None:
    seq = await _append(database, clock, northfield, _entry(private={"reason": "gone", "rule": "kept"}))
    connection = await asyncpg.connect(superuser_url)
    await connection.execute(
        "DELETE FROM ledger.opening WHERE commitment_id = (SELECT min(commitment_id::text)::uuid FROM ledger.opening)"
    )
    await connection.close()
    report = await _verify(database, northfield)
    assert (report.sound, report.first_bad_seq) == (False, seq)
    assert "words it committed to are missing, and no entry says that they were erased" in report.message
    async with database.writing(northfield.tenant) as session:
        await erase_words(session, northfield["officer"], clock, northfield["author"].member_id)
    assert (await _verify(database, northfield)).first_bad_seq == seq, "the erasure names what it erased and no more"


async def test_an_erasure_that_did_not_happen_is_found(
    database: Database, clock: SystemClock, superuser_url: str, northfield: Cast
) -> None:
    await _append(database, clock, northfield, _entry(private={"reason": "still here"}))
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("CREATE TABLE kept AS TABLE ledger.opening")
    async with database.writing(northfield.tenant) as session:
        await erase_words(session, northfield["officer"], clock, northfield["author"].member_id)
    await connection.execute("INSERT INTO ledger.opening TABLE kept")
    await connection.close()
    report = await _verify(database, northfield)
    assert (report.sound, report.first_bad_seq) == (False, report.size - 1)
    assert "it says that words were erased which are still kept" in report.message


async def test_an_erasure_is_one_persons_and_stops_at_a_legal_hold(
    database: Database, clock: SystemClock, superuser_url: str, northfield: Cast, stranger: Cast
) -> None:
    author, lead = northfield["author"].member_id, northfield["lead"].member_id
    for subject, words in ((author, "held"), (author, "the author's"), (lead, "the lead's")):
        await _append(database, clock, northfield, _entry(private={"reason": words}, subject=subject))
    connection = await asyncpg.connect(superuser_url)
    await connection.execute(
        "UPDATE ledger.opening SET hold = true WHERE commitment_id = (SELECT commitment_id FROM ledger.opening"
        " WHERE subject_id = $1 ORDER BY commitment_id LIMIT 1)",
        author,
    )
    await connection.close()
    async with database.writing(stranger.tenant) as session:
        assert await erase_words(session, stranger["officer"], clock, author) == (0, 0)
    async with database.writing(northfield.tenant) as session:
        assert await erase_words(session, northfield["officer"], clock, author) == (1, 1)
    async with database.reading(northfield.tenant) as session:
        told = await list_events(session, northfield.tenant, Filter(), limit=4)
    assert [event.words.get("reason") for event in told] == [None, "the lead's", None, "held"]
    assert told[0].body["detail"] == {"held": 1, "openings": [told[2].body["commits"][0]["id"]]}
    assert (await _verify(database, northfield)).erased == 1
