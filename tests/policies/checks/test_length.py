"""Length: each network in its own way of counting, to the last character that fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.length import measure
from tests.policies.build import post
from tests.policies.checks.run import pointed_at, run, said


# No dots: words cut short may begin to read as an address ("a.co" of "a.corner"), which X counts as 23 letters.
@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_characters=".\u3002\uff0e\uff61"), min_size=200, max_size=500)
)
def test_the_words_before_the_place_pointed_at_fit(text: str) -> None:
    subject = post(text, "x")
    for hit in run("length", subject):
        if "counts" in hit.message:
            assert hit.place.start is not None
            assert measure(text[: hit.place.start], "x").length <= 280


def test_each_network_is_named_and_has_its_own_place() -> None:
    subject = post("a" * 600, "x", "bluesky", "mastodon", "linkedin")
    assert [(hit.place.network, hit.place.start) for hit in run("length", subject)] == [
        ("x", 280),
        ("bluesky", 300),
        ("mastodon", 500),
    ]


def test_an_organization_may_have_more_room_than_the_published_limit() -> None:
    assert run("length", post("a" * 4_000, "x"), limits={"x": 25_000}) == []


def test_a_network_with_its_own_text_is_judged_by_that() -> None:
    fields = {"/text": "a" * 400, "/variants/0/text": "Short"}
    subject = post(fields=fields, texts={"x": "/variants/0/text", "linkedin": "/text"})
    assert run("length", subject) == []


UNITS = [
    ("x", 280, "a"),
    ("x", 140, "\u6771"),
    ("x", 140, "\U0001f468\u200d\U0001f469\u200d\U0001f467"),
    ("bluesky", 300, "a"),
    ("bluesky", 300, "e\u0301"),
    ("mastodon", 500, "\U0001f1ec\U0001f1e7"),
    ("linkedin", 3_000, "a"),
    ("linkedin", 1_500, "\U0001f389"),
    ("threads", 500, "a"),
    ("youtube", 5_000, "a"),
    ("youtube", 2_500, "\u00e9"),
]


@pytest.mark.parametrize(
    ("network", "most", "unit"), UNITS, ids=[f"{network}: {most} of {unit!a}" for network, most, unit in UNITS]
)
def test_the_last_character_that_fits_fits_and_the_next_does_not(network: str, most: int, unit: str) -> None:
    assert run("length", post(unit * most, network)) == []
    subject = post(unit * (most + 1), network)
    hit = said("length", subject)
    assert hit.place.network == network
    assert pointed_at(subject, hit) == unit


def test_too_long_is_said_with_both_numbers_and_by_how_much() -> None:
    hit = said("length", post("a" * 1_300), limits={"x": 1_000})
    assert hit.message == "X takes 1,000 characters as X weighs them, and this text counts 1,300."
    assert hit.remedy == "Shorten it by 300, or give X its own, shorter text."


def test_too_many_bytes_is_another_fault() -> None:
    hit = said("length", post("\U0001f468\u200d\U0001f469\u200d\U0001f467" * 200, "bluesky"))
    assert "Bluesky takes 3,000 bytes, and this text needs 3,600" in hit.message


@pytest.mark.parametrize("sign", ["\ufffe", "\ufeff", "\uffff"])
def test_a_character_x_refuses_is_pointed_at_with_what_to_do(sign: str) -> None:
    hit = said("length", post(f"Hello {sign}there"))
    assert "a character that X refuses and nobody can see" in hit.message
    assert "by hand" in hit.remedy


def test_a_limit_of_ones_own_may_be_lower_and_counts_only_there() -> None:
    subject = post("Good morning", "x", "linkedin")
    assert [hit.place.network for hit in run("length", subject, limits={"linkedin": 5})] == ["linkedin"]
    with pytest.raises(LookupError, match="not a network we know"):
        run("length", subject, limits={"myspace": 5})


def test_an_empty_text_and_a_text_nobody_shows_have_no_length() -> None:
    assert run("length", post("", "x")) == []
    unshown = post(fields={"/text": "a", "/variants/0/text": "a" * 9_000}, texts={"x": "/text"})
    assert run("length", unshown) == []


@given(st.text(max_size=60), st.integers(1, 80), st.integers(1, 80))
def test_more_room_never_adds_a_finding(text: str, one: int, other: int) -> None:
    less, more = sorted((one, other))
    assert len(run("length", post(text), limits={"x": more})) <= len(run("length", post(text), limits={"x": less}))
