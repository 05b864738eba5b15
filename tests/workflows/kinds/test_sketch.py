"""A sketch knows nearly the same words again, and no others."""

import msgspec
import pytest
from hypothesis import given

from tests.workflows.kinds.contents import CAMPAIGN, POST, contents
from workflows.kinds.register import Content
from workflows.kinds.sketch import LONGEST, MOST_VALUES, sketches

TEXT = "Saturday we plant 400 trees with you at the river. Bring gloves and good shoes. Tea is on us. #PlantWithUs"


def shared(one: str, other: str) -> int:
    """Return how many of a hundred numbers kept of `one` are kept of `other` too."""
    (first,), (second,) = (sketches(msgspec.structs.replace(POST, text=text)) for text in (one, other))
    return len(set(first.values) & set(second.values)) * 100 // len(first.values)


@pytest.mark.parametrize(
    "other",
    [
        TEXT.upper(),
        f"  {TEXT.replace(' ', '  ')}!!!",
        TEXT.replace(". ", " — "),
        TEXT.replace("400", "500"),
        TEXT.replace("gloves", "spades"),
        TEXT.replace("a", "\u0430"),
    ],
)
def test_trivial_edits_leave_the_words_known(other: str) -> None:
    assert shared(TEXT, other) >= 62


@pytest.mark.parametrize(
    "other",
    [
        "The library opens at nine on Monday. Come and see the new reading room. #LibraryHours",
        "Saturday the pool is closed for repairs. We are sorry. It opens again on Sunday at ten. #PoolNews",
    ],
)
def test_other_words_are_not_known(other: str) -> None:
    assert shared(TEXT, other) < 30


def test_what_tracks_a_link_says_nothing() -> None:
    one, other = (
        f"Read about the planting day at {link}"
        for link in ("https://northfield.example/plant?utm_source=x", "http://www.northfield.example/plant#top")
    )
    assert shared(one, other) == 100


def test_a_hashtag_to_adopt_is_known_as_a_whole() -> None:
    tag, _ = sketches(CAMPAIGN)
    again, text = sketches(
        msgspec.structs.replace(CAMPAIGN, tag="plantwithus", sample_text="Other words altogether here.")
    )
    assert tag == again
    assert not set(tag.values) & set(text.values)
    other, _ = sketches(msgspec.structs.replace(CAMPAIGN, tag="PlantWithUsAll"))
    assert not set(tag.values) & set(other.values)


def test_a_greeting_is_too_short_to_be_known() -> None:
    assert sketches(msgspec.structs.replace(POST, text="Hello!")) == ()


@given(contents)
def test_what_is_kept_is_bounded(content: Content) -> None:
    for sketch in sketches(content):
        assert 0 < len(sketch.values) <= MOST_VALUES
        assert all(0 <= value < 1 << 63 for value in sketch.values)
    assert sketches(content) == sketches(content)


def test_an_endless_text_is_looked_at_where_it_begins() -> None:
    long = TEXT * 60
    assert len(long) > LONGEST
    assert shared(long, long[:LONGEST]) == 100
