"""Counting text as each network counts it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.length import measure
from policies.text.networks import NETWORKS, NetworkLimits, limits, override
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
        ("bluesky", "https://example.org/", 11),
        ("bluesky", "example.org/", 12),
        ("mastodon", "https://example.org/" + "a" * 100, 23),
        ("mastodon", "example.org", 11),
        ("mastodon", "@ben@example.social hi", 7),
        ("mastodon", FAMILY, 1),
        ("threads", "hi 🌳", 7),
        ("threads", "é", 2),
        ("threads", "It’s", 6),
        ("threads", "Жизнь", 10),
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


OWN: dict[str, NetworkLimits] = {
    name: override(limits(name), {"characters": 12}, source="a test", as_of="2026-11") for name in NETWORKS
}


@given(ANYTHING, st.sampled_from(NETWORKS))
def test_what_fits_is_short_enough_by_itself(text: str, network: str) -> None:
    counted = measure(text, network, OWN[network])
    assert "too_long" not in measure(text[: counted.fits], network, OWN[network]).faults


@given(st.text("abé日🌳 ", max_size=40), st.sampled_from(NETWORKS))
def test_a_letter_more_is_never_counted_as_less(text: str, network: str) -> None:
    lengths = [measure(text[:end], network).length for end in range(len(text) + 1)]
    assert lengths == sorted(lengths)


@pytest.mark.parametrize("network", NETWORKS)
def test_the_limit_itself_fits_and_one_letter_more_does_not(network: str) -> None:
    most = limits(network).characters
    full, over = measure("a" * most, network), measure("a" * (most + 1), network)
    assert (full.length, full.fits, full.valid) == (most, most, True)
    assert (over.length, over.fits, over.faults) == (most + 1, most, ("too_long",))


@pytest.mark.parametrize(
    ("text", "length", "fits"),
    [
        ("日" * 141, 282, 140),
        (FAMILY * 141, 282, 140 * len(FAMILY)),
        ("a" * 270 + " https://example.com/abc", 294, 271),
        ("https://example.com " + "a" * 280, 304, 276),
        ("é" * 281, 281, 280),
        ("a" * 279 + "日", 281, 279),
        ("한" * 141, 282, 140),
        ("\u1112\u1161\u11ab" * 141, 282, 420),
    ],
    ids=[
        "wide",
        "families",
        "a link at the end",
        "a link first",
        "composed",
        "half a place left",
        "syllables",
        "letters",
    ],
)
def test_on_x_what_does_not_fit_is_left_out_whole(text: str, length: int, fits: int) -> None:
    counted = measure(text, "x")
    assert (counted.length, counted.fits, counted.faults) == (length, fits, ("too_long",))


@pytest.mark.parametrize("sign", ["\ufffe", "\ufeff", "\uffff"])
def test_x_refuses_letters_that_are_none_and_what_stands_before_them_still_fits(sign: str) -> None:
    counted = measure(f"ab{sign}c", "x")
    assert (counted.valid, counted.fits, counted.faults) == (False, 2, ("forbidden_character",))
    assert measure(f"ab{sign}c", "linkedin").valid


@given(st.text(max_size=60))
def test_x_counts_the_same_however_accents_are_typed(text: str) -> None:
    assert measure(unicodedata.normalize("NFC", text), "x").length == measure(text, "x").length


def test_every_fault_of_a_text_is_told_at_once() -> None:
    own = override(limits("bluesky"), {"characters": 2, "bytes": 5}, source="a test", as_of="2026-11")
    assert measure("日本語", "bluesky", own).faults == ("too_long", "too_many_bytes")
    assert measure("日", "bluesky", own).faults == ()
    assert measure("\ud800" * 2, "bluesky", own).faults == ("too_many_bytes",)


def test_on_mastodon_a_link_counts_the_same_and_half_of_one_does_not_fit() -> None:
    own = override(limits("mastodon"), {"characters": 25}, source="our server", as_of="2026-11")
    counted = measure("abc https://example.org/long/path", "mastodon", own)
    assert (counted.length, counted.fits) == (27, 4)


@pytest.mark.parametrize(
    ("network", "text", "fits"),
    [("youtube", "Salt < sugar", 5), ("youtube", "Floor 3 > floor 2", 8), ("youtube", "<3", 0)],
)
def test_a_sign_a_network_refuses_ends_what_fits(network: str, text: str, fits: int) -> None:
    counted = measure(text, network)
    assert (counted.faults, counted.fits) == (("forbidden_character",), fits)
    assert measure(text, "linkedin").valid


def test_what_bluesky_posts_for_a_link_is_what_counts_in_letters_and_in_bytes() -> None:
    text = "See https://www.example.org/" + "日本" * 300
    counted = measure(text, "bluesky")
    assert (counted.length, counted.bytes) == (4 + 15 + 13 + 3, 4 + 15 + 13 + 3)
    assert counted.valid
