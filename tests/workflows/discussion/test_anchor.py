"""Anchors follow the words they mark, and say when those are gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.errors import Problem
from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, POST
from workflows.discussion.anchor import (
    GONE,
    MOST_LETTERS,
    Anchor,
    Followed,
    Marked,
    anchored,
    answer,
    answered,
    follow,
    followed_all,
    followed_plainly,
    question,
)
from workflows.kinds.fields import field_texts
from workflows.kinds.kind import Names
from workflows.kinds.register import Content

SENTENCES = st.lists(
    st.sampled_from(
        ["the", "lowest", "price", "in", "town", "trees", "400", "é", "👩‍👩‍👧", "e\u0301", "#Plant", ",", "\n"]
    ),
    max_size=12,
).map(" ".join)


def followed(old: str, new: str, quote: str) -> tuple[str, str]:
    """Return what became of `quote`, and the words where it is now."""
    start = old.index(quote)
    found = follow(Marked(old=old, new=new, start=start, end=start + len(quote)))
    return found.found, "" if found.start is None else new[found.start : found.end]


@pytest.mark.parametrize(
    ("old", "new", "quote", "expected"),
    [
        ("It is the lowest price.", "It is the lowest price.", "lowest", ("there", "lowest")),
        ("It is the lowest price.", "Today: it is the lowest price, yes.", "lowest price", ("there", "lowest price")),
        ("It is the lowest price.", "It is the best offer.", "the lowest price", ("changed", "the best offer")),
        ("It is the lowest price.", "It is the lowest known price.", "lowest price", ("changed", "lowest known price")),
        ("It is the lowest price.", "It is.", "the lowest price", ("gone", "")),
        ("It is the lowest price.", "It is cheap.", "the lowest price", ("gone", "")),
        ("Cheap: the lowest price", "The lowest price, or: the lowest price", "the lowest", ("there", "the lowest")),
        ("one the two", "one two the three the", "the", ("there", "the")),
        ("the cat, the dog", "cat, the dog", "the", ("gone", "")),
        ("a price", "a prices", "price", ("there", "price")),
        ("a b c", "", "b", ("gone", "")),
    ],
)
def test_what_becomes_of_marked_words(old: str, new: str, quote: str, expected: tuple[str, str]) -> None:
    assert followed(old, new, quote) == expected


def test_words_that_moved_are_found_where_they_were_written_again() -> None:
    old = "Bring gloves. We meet at ten, at the mill."
    new = "We meet at ten, at the mill. And, as always: Bring gloves."
    assert followed(old, new, "Bring gloves.") == ("there", "Bring gloves.")


@given(SENTENCES, SENTENCES, SENTENCES, SENTENCES)
def test_unchanged_words_are_found_whatever_is_written_around_them(
    before: str, after: str, more_before: str, more_after: str
) -> None:
    quote = "the very words"
    old = f"{before} {quote} {after}"
    new = f"{more_before} {before} {quote} {after} {more_after}"
    assert followed(old, new, quote) == ("there", quote)


@given(SENTENCES, SENTENCES)
def test_words_taken_out_are_gone(before: str, after: str) -> None:
    assert followed(f"{before} unheard-of claims {after}", f"{before} {after}", "unheard-of claims") == ("gone", "")


@given(st.text(max_size=30), st.text(max_size=30), st.data())
def test_a_place_is_never_past_the_end_and_never_says_there_of_other_words(
    old: str, new: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, max(len(old) - 1, 0)))
    end = data.draw(st.integers(start, len(old)))
    found = follow(Marked(old=old, new=new, start=start, end=end))
    if found.start is None or found.end is None:
        assert found == GONE
    else:
        assert 0 <= found.start <= found.end <= len(new)
        assert found.found != "there" or new[found.start : found.end] == old[start:end]


@given(SENTENCES, SENTENCES)
def test_words_that_come_back_are_where_they_were(first: str, second: str) -> None:
    quote = "the very words"
    old = f"{first} {quote} {second}"
    there = follow(Marked(old=old, new=f"{second} {quote} {first}", start=len(first) + 1, end=len(first) + 15))
    assert there.found == "there"
    back = follow(Marked(old=f"{second} {quote} {first}", new=old, start=there.start or 0, end=there.end or 0))
    assert (back.found, old[back.start : back.end]) == ("there", quote)


def test_another_process_says_the_same() -> None:
    asked = (Marked(old="a b c", new="a b", start=4, end=5), Marked(old="a b", new="x a b", start=0, end=1))
    assert answered(answer(question(asked))) == followed_all(asked)


def test_without_comparing_only_words_that_stand_there_once_are_there() -> None:
    once, twice = Marked(old="a b", new="c b", start=2, end=3), Marked(old="a b", new="b b", start=2, end=3)
    assert followed_plainly((once, twice)) == (Followed(found="there", start=2, end=3), GONE)


def refused(anchor: Anchor) -> dict[str, str]:
    texts = {"/text": "Trees for e\u0301veryone.", "/channel_ids": "Our page", "/title": "x" * 3_000, "/blank": "a   b"}
    with pytest.raises(Problem) as found:
        anchored(anchor, texts)
    assert (found.value.slug, found.value.status) == ("invalid-content", 422)
    return {one["pointer"]: one["message"] for one in found.value.extra["errors"]}


def test_an_anchor_past_the_end_is_refused_in_words() -> None:
    wrong = refused(Anchor(field="/text", start=0, end=99))
    assert wrong == {"/end": "The text ends after 20 letters, before this."}


@pytest.mark.parametrize(
    ("anchor", "pointer"),
    [
        (Anchor(field="/nothing"), "/field"),
        (Anchor(field="/variants/x", start=0, end=1), "/field"),
        (Anchor(start=0, end=1), "/field"),
        (Anchor(field="/text", start=3), "/end"),
        (Anchor(field="/text", end=3), "/start"),
        (Anchor(field="/text", start=3, end=3), "/end"),
        (Anchor(field="/text", start=4, end=3), "/end"),
        (Anchor(field="/title", start=0, end=MOST_LETTERS + 1), "/end"),
        (Anchor(field="/blank", start=1, end=3), "/start"),
        (Anchor(field="/channel_ids", start=0, end=3), "/field"),
    ],
)
def test_what_is_not_there_is_refused_with_its_pointer(anchor: Anchor, pointer: str) -> None:
    assert list(refused(anchor)) == [pointer]


@pytest.mark.parametrize("content", [POST, CAMPAIGN])
def test_words_can_be_marked_wherever_they_are_not_looked_up(content: Content) -> None:
    plain, named = (
        field_texts(content, names) for names in (Names(), Names(zone="Pacific/Apia", channels={CHANNEL: "X"}))
    )
    for one, other in zip(plain, named, strict=True):
        assert one.field == other.field
        if one.text != other.text:
            assert list(refused_in(content, one.field)) == ["/field"]


def refused_in(content: Content, field: str) -> dict[str, str]:
    texts = {one.field: one.text for one in field_texts(content, Names())}
    with pytest.raises(Problem) as found:
        anchored(Anchor(field=field, start=0, end=1), texts)
    return {one["pointer"]: one["message"] for one in found.value.extra["errors"]}


def test_a_whole_field_and_the_whole_proposal_are_taken_as_they_are() -> None:
    for anchor in (Anchor(), Anchor(field="/channel_ids")):
        assert anchored(anchor, {"/channel_ids": "Our page"}) == anchor


def test_no_letter_is_torn_from_its_accents() -> None:
    text = "Trees for e\u0301veryone."
    assert anchored(Anchor(field="/text", start=11, end=14), {"/text": text}) == Anchor(field="/text", start=10, end=14)
    assert anchored(Anchor(field="/text", start=6, end=11), {"/text": text}) == Anchor(field="/text", start=6, end=12)
