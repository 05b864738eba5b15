"""Recomputing a log: nothing the database derived is believed, and the first entry that does not fit is named."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenants.ground.ids import uuid7
from tenants.ledger.entry import Actor, Entry
from tenants.ledger.entry_types import EntryType
from tenants.ledger.merkle import EMPTY_ROOT, root
from tenants.ledger.recompute import Fault, Log, StoredEntry, StoredOpening
from tests.tenants.ledger.build import KEY, LOG, NOON, TENANT, entry, kept, recomputed, rehashed, stored

Change = Callable[[StoredEntry], StoredEntry]


def column(**changes: Any) -> Change:
    return lambda row: msgspec.structs.replace(row, **changes)


def words(old: bytes, new: bytes) -> Change:
    """Change the bytes, and the hash stored with them as well, as somebody would who owns the database."""

    def change(row: StoredEntry) -> StoredEntry:
        assert old in row.entry
        return rehashed(row, row.entry.replace(old, new))

    return change


TAMPERED: dict[str, tuple[Change, str]] = {
    "its bytes alone": (lambda row: msgspec.structs.replace(row, entry=row.entry + b" "), "do not match the hash"),
    "its hash alone": (column(leaf=bytes(32)), "do not match the hash"),
    "a space": (words(b'","type"', b'", "type"'), "canonical form"),
    "members in another order": (lambda row: rehashed(row, b'{"z":1,' + row.entry[1:]), "canonical form"),
    "a member twice": (lambda row: rehashed(row, row.entry[:-1] + b',"type":"x"}'), "canonical form"),
    "half of it": (lambda row: rehashed(row, row.entry[:40]), "not JSON"),
    "a list": (lambda row: rehashed(row, b"[]"), "not JSON"),
    "no object": (lambda row: rehashed(row, b"{}"), "lacks what every entry says"),
    "the actor as a text": (words(b'"actor":{', b'"actor":"x","actos":{'), "lacks what every entry says"),
    "a time that is none": (words(b'"at":"2026-', b'"at":"2026x'), "lacks what every entry says"),
    "another form": (words(b"hashmark.entry/1", b"hashmark.entry/2"), "a form that this program does not know"),
    "another log": (words(str(LOG).encode(), str(TENANT).encode()), "another log"),
    "another number": (words(b'"$seq":2', b'"$seq":3'), "says of itself that it is entry 3"),
    "done after it was taken": (
        words(b'"at":"2026-11-28T12:00:00Z"', b'"at":"2026-11-28T12:00:03Z"'),
        "before it was done",
    ),
    "column at": (column(at=NOON + timedelta(hours=1)), "the column at "),
    "column type": (column(type="member:review:approve"), "the column type "),
    "column object_kind": (column(object_kind="policy"), "the column object_kind "),
    "column object_id": (column(object_id=UUID(int=8)), "the column object_id "),
    "column object_id gone": (column(object_id=None), "the column object_id "),
    "column actor": (column(actor=UUID(int=8)), "the column actor "),
    "column verdict": (column(verdict="approve"), "the column verdict "),
    "column roles": (column(roles=("comms_lead",)), "the column roles "),
    "column roles in another order": (column(roles=("legal", "comms_lead")), "the column roles "),
    "a gap": (column(seq=3), "entry 2 is missing"),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_an_entry_changed_in_any_way_is_the_first_fault(what: str) -> None:
    change, told = TAMPERED[what]
    rows = [stored(seq)[0] for seq in range(5)]
    assert recomputed(rows).sound
    report = recomputed([*rows[:2], change(rows[2]), *rows[3:]])
    assert (report.sound, report.first_bad_seq, report.size) == (False, 2, 2)
    assert report.message.startswith("The log does not verify. At entry 2: ")
    assert told in report.message
    assert report.root == root(row.leaf for row in rows[:2]), "the root is that of what fitted"


@settings(max_examples=40)
@given(st.integers(0, 12), st.integers(1, 13))
def test_a_whole_log_is_sound_in_whatever_parts_it_is_read(size: int, part: int) -> None:
    made = [stored(seq, entry(private={"title": f"Title {seq}"})) for seq in range(size)]
    rows, openings = [row for row, _ in made], [one for _, each in made for one in each]
    report = recomputed(rows, kept(openings), part=part)
    assert (report.sound, report.first_bad_seq, report.sealed, report.erased) == (True, None, size, 0)
    assert report.root == root(row.leaf for row in rows)


@given(st.permutations(range(4)))
def test_entries_in_any_other_order_do_not_verify(order: list[int]) -> None:
    rows = [stored(seq)[0] for seq in range(4)]
    assert recomputed([rows[n] for n in order]).sound == (order == sorted(order))


def test_an_empty_log_says_so() -> None:
    report = recomputed([])
    assert (report.sound, report.size, report.root, report.message) == (True, 0, EMPTY_ROOT, "The log is empty.")


def test_the_sentence_claims_what_was_checked() -> None:
    message = recomputed([stored(seq)[0] for seq in range(1_001)]).message
    assert message.startswith("All 1,001 entries are there")
    for claim in ("without a gap", "order", "hash", "columns", "words kept", "rows it names"):
        assert claim in message


@pytest.mark.parametrize("head", [0, 2, 4])
def test_entries_cut_off_or_added_at_the_end_do_not_agree_with_the_head(head: int) -> None:
    report = recomputed([stored(seq)[0] for seq in range(3)], size=head)
    assert (report.sound, report.first_bad_seq) == (False, 3)
    assert f"the head says {head} entries and 3 are stored" in report.message


def test_an_entry_taken_before_the_one_in_front_of_it_is_a_fault_and_one_at_the_same_moment_is_none() -> None:
    first = stored(0)[0]
    assert recomputed([first, stored(1, at=first.at)[0]]).sound
    later = [stored(0, at=NOON + timedelta(seconds=5))[0], stored(1, at=NOON + timedelta(seconds=4))[0]]
    report = recomputed(later)
    assert report.first_bad_seq == 1
    assert "before the entry in front of it" in report.message


def test_what_the_system_did_has_no_actor_and_no_roles() -> None:
    row, _ = stored(0, entry(object_id=None), actor=Actor(via="operator"))
    assert (row.actor, row.object_id) == (None, None)
    assert recomputed([row]).sound
    assert not recomputed([msgspec.structs.replace(row, actor=UUID(int=5))]).sound


def test_words_that_are_gone_are_a_fault_unless_an_entry_earlier_or_later_says_they_were_erased() -> None:
    row, openings = stored(0, entry(private={"reason": "Too long", "title": "Oaks"}))
    ids = [str(one.commitment_id) for one in openings]
    missing = recomputed([row], kept(openings[:1]))
    assert (missing.sound, missing.first_bad_seq, missing.sealed) == (False, 0, 1)
    assert "no entry says that they were erased" in missing.message
    erasing = stored(1, entry(EntryType.WORDS_ERASED, detail={"openings": [ids[1]]}))[0]
    report = recomputed([row, erasing], kept(openings[:1]), part=1)
    assert (report.sound, report.sealed, report.erased) == (True, 1, 1)
    other = stored(1, entry(EntryType.WORDS_ERASED, detail={"openings": [str(uuid7())]}))[0]
    assert not recomputed([row, other], kept(openings[:1])).sound


def test_words_said_to_be_erased_and_still_kept_are_a_fault() -> None:
    row, openings = stored(0, entry(private={"title": "Oaks"}))
    erasing = stored(1, entry(EntryType.WORDS_ERASED, detail={"openings": [str(openings[0].commitment_id)]}))[0]
    log = Log(TENANT, LOG, KEY)
    log.take_openings(log.take_entries([row, erasing]), kept(openings))
    report = log.report(2)
    assert report.first_bad_seq == 1
    assert "still kept" in report.message


def test_other_words_than_were_committed_to_are_a_fault_and_without_a_key_nothing_is_opened() -> None:
    row, (opening,) = stored(0, entry(private={"title": "Oaks"}))
    salted = {opening.commitment_id: StoredOpening(bytes(32), opening.ciphertext)}
    assert "not the words it committed to" in recomputed([row], salted).message
    flipped = opening.ciphertext[:-1] + bytes([opening.ciphertext[-1] ^ 1])
    for broken in (flipped, b"\x02" + opening.ciphertext[1:], opening.ciphertext[:1], b""):
        changed = {opening.commitment_id: StoredOpening(opening.salt, broken)}
        assert "cannot be opened" in recomputed([row], changed).message
        assert recomputed([row], changed, key=None).sound
    assert "cannot be opened" in recomputed([row], kept([opening]), key=bytes(32)).message


def test_words_moved_to_another_commitment_or_organization_do_not_open() -> None:
    row, (first, second) = stored(0, entry(private={"title": "Oaks", "reason": "Elms"}))
    swapped = {
        first.commitment_id: StoredOpening(second.salt, second.ciphertext),
        second.commitment_id: StoredOpening(first.salt, first.ciphertext),
    }
    assert "cannot be opened" in recomputed([row], swapped).message
    log = Log(UUID(int=77), LOG, KEY)
    log.take_openings(log.take_entries([row]), kept([first, second]))
    assert "cannot be opened" in log.report(1).message


def test_a_row_that_is_missing_may_be_explained_by_an_entry_and_others_may_not() -> None:
    policy = "ab" * 32
    rows = [stored(0, entry(EntryType.POLICY_SUBMITTED, policy=policy))[0]]
    returned = stored(1, entry(EntryType.POLICY_RETURNED, policy=policy))[0]
    gone = Fault(0, "the policy it names is missing", unless=f"policy {policy}")
    log = Log(TENANT, LOG, KEY)
    log.take_entries(rows)
    log.take_faults([gone])
    assert (log.broken, log.unexplained, log.size) == (False, True, 1)
    log.take_entries([returned])
    assert not log.unexplained
    report = log.report(2)
    assert (report.sound, report.erased) == (True, 0), "a policy called back is no word that was erased"
    log.take_faults([Fault(1, "the decision it names is another")])
    assert log.broken
    assert log.report(2).first_bad_seq == 1


@given(st.permutations([(5, "c"), (2, "a"), (9, "d"), (4, "b")]))
def test_of_several_faults_the_first_entry_is_named_whatever_order_they_were_found_in(
    found: list[tuple[int, str]],
) -> None:
    log = Log(TENANT, LOG, KEY)
    log.take_faults(Fault(seq, name) for seq, name in found)
    assert (log.report(0).first_bad_seq, log.report(0).message) == (2, "The log does not verify. At entry 2: a.")


MISNAMED: dict[str, tuple[Entry, bytes, bytes]] = {
    "a commitment without its hash": (entry(private={"title": "Oaks"}), b'"c":', b'"d":'),
    "a commitment to no opening": (entry(private={"title": "Oaks"}), b'"id":"', b'"id":"x'),
    "commitments that are a number": (entry(), b'"id":"', b'"commits":7,"id":"'),
    "an erasure of no opening": (entry(EntryType.WORDS_ERASED, detail={"openings": ["x"]}), b"", b""),
    "an erasure of a number": (entry(EntryType.WORDS_ERASED, detail={"openings": 5}), b"", b""),
    "an erasure of nothing named": (entry(EntryType.WORDS_ERASED), b"", b""),
}


@pytest.mark.parametrize("what", MISNAMED)
def test_an_entry_that_names_what_it_commits_to_in_another_way_is_a_fault_and_stops_nothing(what: str) -> None:
    """Somebody who owns the database can write any bytes; verifying then says so, and never fails itself."""
    told, old, new = MISNAMED[what]
    row, openings = stored(0, told)
    report = recomputed([rehashed(row, row.entry.replace(old, new, 1))], kept(openings))
    assert (report.sound, report.first_bad_seq) == (False, 0)
    assert "lacks what every entry says" in report.message
