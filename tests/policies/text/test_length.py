"""Counting text as each network counts it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.length import measure
from policies.text.networks import NETWORKS, limits, override
from tests.policies.text.anything import ANYTHING

FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@given(ANYTHING, st.sampled_from(NETWORKS))
def test_what_fits_is_a_part_of_the_text_and_all_of_it_when_it_is_short_enough(text: str, network: str) -> None:
    counted = measure(text, network)
    assert 0 <= counted.fits <= len(text)
    if "too_long" not in counted.faults and "forbidden_character" not in counted.faults:
        assert counted.fits == len(text)


@given(ANYTHING)
def test_valid_means_without_fault(text: str) -> None:
    counted = measure(text, "bluesky")
    assert counted.valid == (not counted.faults)


@pytest.mark.parametrize(
    ("network", "text", "length"),
    [
        ("x", "https://example.org/" + "a" * 100, 23),
        ("x", FAMILY, 2),
        ("x", "日本", 4),
        ("bluesky", FAMILY, 1),
        ("bluesky", "https://example.org/", 20),
        ("mastodon", "https://example.org/" + "a" * 100, 23),
        ("mastodon", "example.org", 11),
        ("mastodon", "@ben@example.social hi", 7),
        ("mastodon", FAMILY, 1),
        ("threads", "hi 🌳", 7),
        ("threads", "é", 1),
        ("linkedin", "a🌳", 3),
        ("tiktok", "a🌳", 3),
        ("youtube", "é", 2),
    ],
)
def test_each_network_counts_in_its_own_way(network: str, text: str, length: int) -> None:
    assert measure(text, network).length == length


def test_bluesky_has_a_second_limit_in_bytes() -> None:
    counted = measure(FAMILY * 200, "bluesky")
    assert (counted.length, counted.bytes, counted.byte_limit) == (200, 5000, 3000)
    assert counted.faults == ("too_many_bytes",)


def test_what_fits_counts_letters_as_typed_even_when_x_composes_them() -> None:
    text = "e\u0301" * 281
    counted = measure(text, "x")
    assert (counted.length, counted.fits, counted.faults) == (281, 560, ("too_long",))


def test_a_long_row_of_flags_is_counted_in_pairs() -> None:
    assert measure("🇬🇧" * 200 + "🇬", "bluesky").length == 201


def test_an_organization_may_set_its_own_limit() -> None:
    own = override(limits("mastodon"), {"characters": 5}, source="our server", as_of="2026-11")
    assert measure("123456", "mastodon", own).faults == ("too_long",)


def test_x_refuses_nothing_and_others_may_stand_on_a_picture_alone() -> None:
    assert measure("", "x").faults == ("empty",)
    assert measure("", "instagram").valid
