"""The bytes of an entry: what stands in them, what never does, and what opens what they commit to."""

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import msgspec
import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.canonical_json import canonical_json
from tenants.ground.ids import uuid7
from tenants.ledger.entry import MAX_ENTRY_BYTES, PLACE_BYTES, Actor, Entry, commitment, encode, unseal
from tenants.ledger.entry_types import WORDS, EntryType
from tests.tenants.ledger.build import ANA, KEY, LEAD, NOON, TENANT, entry

ODD = (
    "",
    "a",
    "שלום עולם",
    "مرحبا \u202e abc",
    "👩‍👩‍👧‍👦",
    "a\u200bb",
    "one\r\ntwo",
    "e\u0301",
    '"\\\x00',
    "x" * 20_000,
)


def body_of(what: Entry, actor: Actor = LEAD) -> dict[str, object]:
    found: dict[str, object] = msgspec.json.decode(encode(what, actor, NOON, TENANT, KEY)[0])
    return found


def test_what_is_absent_is_left_out() -> None:
    bare = body_of(Entry(type=EntryType.RECORD_READ, object_kind="record"), Actor(via="operator"))
    assert bare.keys() == {"actor", "at", "id", "object", "type"}
    assert bare["actor"] == {"roles": [], "via": "operator"}
    assert bare["object"] == {"kind": "record"}


def test_everything_said_of_an_event_stands_under_its_own_name() -> None:
    full = body_of(
        entry(
            revision="aa",
            policy="bb",
            brief="cc",
            verdict="approve",
            reasons=("no-widgets",),
            before="in_review",
            after="approved",
            detail={"seats": [[0, ANA, "legal"]]},
        ),
        Actor(member=ANA, roles=("legal",), via="web", covering_for=UUID(int=4), request="r-9"),
    )
    told = {name: full[name] for name in ("revision", "policy", "brief", "verdict", "reasons", "from", "to", "request")}
    assert told == {
        "revision": "aa",
        "policy": "bb",
        "brief": "cc",
        "verdict": "approve",
        "reasons": ["no-widgets"],
        "from": "in_review",
        "to": "approved",
        "request": "r-9",
    }
    assert full["actor"] == {"covering_for": str(UUID(int=4)), "member": str(ANA), "roles": ["legal"], "via": "web"}
    assert full["detail"] == {"seats": [[0, str(ANA), "legal"]]}


def test_a_moment_is_written_in_utc_from_whichever_zone_it_came() -> None:
    east = datetime(2026, 11, 28, 17, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    data, _ = encode(entry(), LEAD, east, TENANT, KEY)
    assert b'"at":"2026-11-28T12:00:00Z"' in data


@pytest.mark.parametrize("words", ODD, ids=lambda words: ascii(words)[:20])
def test_private_words_never_stand_in_the_bytes_and_open_again(words: str) -> None:
    data, (opening,) = encode(entry(private={"reason": words}), LEAD, NOON, TENANT, KEY)
    if len(words) > 1:
        assert words.encode() not in data
        assert canonical_json(words)[1:-1] not in data
    value = unseal(opening.ciphertext, tenant=TENANT, commitment_id=opening.commitment_id, key=KEY)
    assert value == {"reason": words}
    (commit,) = msgspec.json.decode(data)["commits"]
    assert commit == {"id": str(opening.commitment_id), "c": commitment(opening.salt, value).hex()}


def test_the_same_words_twice_cannot_be_told_to_be_the_same() -> None:
    first, second = (encode(entry(private={"reason": "No."}), LEAD, NOON, TENANT, KEY) for _ in range(2))
    assert first[1][0].salt != second[1][0].salt
    assert first[1][0].ciphertext != second[1][0].ciphertext
    assert msgspec.json.decode(first[0])["commits"][0]["c"] != msgspec.json.decode(second[0])["commits"][0]["c"]


def test_words_open_for_their_organization_their_place_and_their_key_only() -> None:
    _, (opening,) = encode(entry(private={"reason": "No."}), LEAD, NOON, TENANT, KEY)
    sealed, place = opening.ciphertext, opening.commitment_id
    for tenant, where, key in (
        (UUID(int=99), place, KEY),
        (TENANT, uuid7(), KEY),
        (TENANT, place, bytes(32)),
    ):
        with pytest.raises(InvalidTag):
            unseal(sealed, tenant=tenant, commitment_id=where, key=key)
    with pytest.raises(ValueError, match="unknown opening format"):
        unseal(b"\x02" + sealed[1:], tenant=TENANT, commitment_id=place, key=KEY)


def test_words_are_the_subjects_where_one_is_named_and_the_actors_otherwise() -> None:
    subject = UUID(int=44)
    for given_one, actor, owner in (
        (entry(private={"name": "Bo"}, subject=subject), LEAD, subject),
        (entry(private={"name": "Bo"}), LEAD, ANA),
        (entry(private={"name": "Bo"}), Actor(via="operator"), None),
    ):
        assert [one.subject_id for one in encode(given_one, actor, NOON, TENANT, KEY)[1]] == [owner]


def test_words_are_kept_under_the_id_a_row_names_and_the_others_under_ids_of_their_own() -> None:
    named = uuid7()
    what = entry(private={"reason": "No.", "title": "Oaks", "name": "Bo"}, openings={"reason": named})
    ids = [one.commitment_id for one in encode(what, LEAD, NOON, TENANT, KEY)[1]]
    assert ids[0] == named
    assert len(set(ids)) == 3


def test_an_entry_fits_with_its_place_up_to_the_limit_and_one_byte_more_is_refused() -> None:
    room = MAX_ENTRY_BYTES - PLACE_BYTES - len(encode(entry(detail={"x": ""}), LEAD, NOON, TENANT, KEY)[0])
    assert len(encode(entry(detail={"x": "a" * room}), LEAD, NOON, TENANT, KEY)[0]) == MAX_ENTRY_BYTES - PLACE_BYTES
    with pytest.raises(ValueError, match="at most 65,535 bytes"):
        encode(entry(detail={"x": "a" * (room + 1)}), LEAD, NOON, TENANT, KEY)


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=20), max_size=3))
def test_a_commitment_does_not_depend_on_the_order_of_what_it_names(value: dict[str, str]) -> None:
    backwards = dict(reversed(list(value.items())))
    assert commitment(b"salt", value) == commitment(b"salt", backwards)
    assert commitment(b"salt", value) != commitment(b"tlas", value)
    assert len(commitment(b"", value)) == 32


def test_bytes_are_canonical_whatever_is_said() -> None:
    data, _ = encode(
        entry(detail={"é": 1, "z": [True, None], "a": {"\U0001f600": "x"}}), LEAD, datetime.now(UTC), TENANT, KEY
    )
    assert canonical_json(msgspec.json.decode(data)) == data


def test_every_type_names_its_source_and_reads_as_what_somebody_did() -> None:
    assert {kind.value.split(":")[0] for kind in EntryType} == {"operator", "member", "system"}
    assert len(set(WORDS.values())) == len(WORDS), "two events never read alike"
    for kind, words in WORDS.items():
        assert words[0].islower(), "it follows a name"
        assert not words.endswith("."), "it stands in a sentence"
        assert ("refused_" in kind.value) == words.startswith("was refused: ")
