"""Whatever an entry lists, it fits; what does not stand in it is named by number and hash and can be opened."""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from tenants.ground.ids import uuid7
from tenants.ledger.entry import MAX_ENTRY_BYTES, Actor, Entry, encode, unseal
from tenants.ledger.entry_types import EntryType
from tenants.ledger.long_lists import MOST_NAMED, how_many, with_short_lists

TENANT, KEY = UUID(int=1), bytes(32)


def entry_of(**lists: list[Any]) -> Entry:
    return Entry(type=EntryType.REVIEW_REROUTED, object_kind="proposal", object_id=uuid7(), detail=dict(lists))


def seats(count: int) -> list[list[Any]]:
    return [[n % 3, uuid7(), "communications_lead_of_the_whole_organization"] for n in range(count)]


def test_sending_a_review_of_fourteen_hundred_seats_to_others_fits_in_an_entry() -> None:
    short = with_short_lists(entry_of(released=seats(1_400), seats=seats(1_400)))
    body, openings = encode(short, Actor(member=UUID(int=2)), datetime.now(UTC), TENANT, KEY)
    assert len(body) < MAX_ENTRY_BYTES
    assert len(openings) == 2
    kept = [unseal(one.ciphertext, tenant=TENANT, commitment_id=one.commitment_id, key=KEY) for one in openings]
    assert [len(json.loads(next(iter(words.values())))) for words in kept] == [1_400, 1_400]


@settings(max_examples=30)
@given(st.integers(0, 3 * MOST_NAMED), st.integers(0, 3 * MOST_NAMED))
def test_a_list_is_named_one_by_one_or_by_number_and_hash(first: int, second: int) -> None:
    given_one = entry_of(released=seats(first), seats=seats(second))
    short = with_short_lists(given_one)
    assert (how_many(short.detail["released"]), how_many(short.detail["seats"])) == (first, second)
    for name, count in (("released", first), ("seats", second)):
        if count <= MOST_NAMED:
            assert short.detail[name] == given_one.detail[name]
            assert name not in short.private
        else:
            assert short.detail[name]["sha256"] == hashlib.sha256(short.private[name].encode()).hexdigest()


def test_what_is_no_list_counts_as_none() -> None:
    assert how_many(None) == 0
    assert how_many("seats") == 0
