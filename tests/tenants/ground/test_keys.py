"""Keys for one purpose each, names for things, and the clock: none stands for another, none tells what it came from."""

import re
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.clock import FixedClock, OneMoment, SystemClock
from tenants.ground.ids import uuid7
from tenants.ground.keys import Keyring
from tenants.ground.session_token import SessionToken, hash_token

MASTER = b"a master key for tests, 32 bytes or more"
RING = Keyring(MASTER)
NORTH, SOUTH = UUID(int=1), UUID(int=2)


def every_key(ring: Keyring, tenant: UUID) -> list[bytes]:
    return [
        ring.check,
        ring.openings(tenant),
        ring.answers(tenant),
        ring.letters(tenant),
        ring.errands(),
        ring.errand_token(tenant).encode(),
        ring.csrf_token(b"\0" * 32).encode(),
        ring.attempt_key("a"),
        ring.password_salt("a"),
        ring.demo_token(tenant).encode(),
    ]


@pytest.mark.parametrize("length", [0, 1, 31])
def test_a_short_master_key_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="at least 32 bytes"):
        Keyring(b"k" * length)
    assert Keyring(b"k" * 32).check


def test_no_two_purposes_organizations_or_deployments_share_a_key() -> None:
    here = [*every_key(RING, NORTH), RING.openings(SOUTH), RING.answers(SOUTH)]
    there = every_key(Keyring(MASTER + b"!"), NORTH)
    assert len({*here, *there}) == len(here) + len(there)
    assert not [key for key in here if MASTER in key]


def test_the_same_master_gives_the_same_keys_after_every_start() -> None:
    assert every_key(RING, NORTH) == every_key(Keyring(MASTER), NORTH)
    assert [len(key) for key in (RING.check, RING.openings(NORTH), RING.answers(NORTH))] == [32, 32, 32]
    assert len(RING.password_salt("ana@northfield.example")) == 16


def test_what_is_counted_together_cannot_be_mixed_up_with_other_parts() -> None:
    assert RING.attempt_key("sign-in", "ana") != RING.attempt_key("sign-in", "bo")
    assert RING.attempt_key("a", "b") != RING.attempt_key("ab")
    assert RING.attempt_key("a", "b") != RING.attempt_key("b", "a")


def test_a_page_of_one_session_sends_nothing_that_another_accepts() -> None:
    first, second = RING.csrf_token(b"\1" * 32), RING.csrf_token(b"\2" * 32)
    assert first != second
    assert re.fullmatch(r"[0-9a-f]{64}", first)


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_token_is_known_by_its_hash_alone_whatever_the_browser_sent(one: str, other: str) -> None:
    assert len(hash_token(one)) == 32
    assert (hash_token(one) == hash_token(other)) == (one == other)


def test_a_token_with_half_a_letter_is_hashed_and_fits_nothing() -> None:
    assert hash_token("\ud800") not in (hash_token(""), hash_token("?"), hash_token("\ufffd"))


def test_a_token_does_not_print_itself() -> None:
    token = SessionToken("the secret")
    assert "the secret" not in repr(token)
    assert "the secret" not in repr([token, {"token": token}])
    assert token == "the secret"


@given(st.integers(0, 2**48 - 1))
def test_an_id_is_a_uuid_of_version_seven_that_tells_its_moment(ms: int) -> None:
    made = uuid7(ms)
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == ms
    assert uuid7(ms) != made


@given(st.integers(0, 2**48 - 2))
def test_ids_sort_by_the_moment_they_were_made(ms: int) -> None:
    assert uuid7(ms) < uuid7(ms + 1)


def test_a_clock_for_tests_needs_a_zone_stands_still_and_moves_when_told() -> None:
    with pytest.raises(ValueError, match="zone"):
        FixedClock(datetime(2026, 11, 28, 9))  # noqa: DTZ001  what is refused
    clock = FixedClock(datetime(2026, 11, 28, 18, tzinfo=timezone(timedelta(hours=9))))
    assert clock.now() == datetime(2026, 11, 28, 9, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    clock.advance(timedelta(hours=1))
    assert clock.now() == datetime(2026, 11, 28, 10, tzinfo=UTC)


def test_whatever_happens_in_one_request_happens_at_one_moment() -> None:
    inner = FixedClock(datetime(2026, 11, 28, 9, tzinfo=UTC))
    request = OneMoment(inner)
    inner.advance(timedelta(seconds=5))
    first = request.now()
    inner.advance(timedelta(hours=1))
    assert request.now() == first == datetime(2026, 11, 28, 9, 0, 5, tzinfo=UTC)
    assert OneMoment(inner).now() > first
    assert SystemClock().now().tzinfo is UTC
