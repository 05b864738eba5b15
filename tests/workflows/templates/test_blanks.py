"""Blanks: found wherever words stand, and asked for until they are filled."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workflows.kinds.contents import CAMPAIGN, POST, contents, with_answers
from workflows.kinds.content import MediaItem
from workflows.kinds.register import Content
from workflows.templates.blanks import blanks_of, unfilled

names = st.text(st.characters(categories=("L", "N", "Zs")), min_size=1, max_size=60).filter(
    lambda name: any(letter.isalpha() for letter in name)
)


def test_a_blank_is_found_in_every_text_and_named_once_in_the_order_it_is_read() -> None:
    post = msgspec.structs.replace(
        POST,
        title="Closed: [street]",
        text="[street] is closed until [last day].",
        media=(MediaItem(digest="ab" * 32, alt="A map of [way round]"),),
    )
    assert set(blanks_of(with_answers(post, why="Because of [reason]."))) == {
        "street",
        "last day",
        "way round",
        "reason",
    }
    assert blanks_of(msgspec.structs.replace(CAMPAIGN, purpose="[a] and [b] and [a]")) == ("a", "b")


@pytest.mark.parametrize(
    "words", ["[]", "[1]", "[...]", "[a\nb]", "[[", "no brackets", "[" + "a" * 61 + "]", "] [", "[ ]"]
)
def test_other_brackets_are_no_blanks(words: str) -> None:
    assert blanks_of(msgspec.structs.replace(POST, text=words)) == ()


def test_what_is_still_open_is_asked_at_its_place_under_its_label() -> None:
    post = with_answers(
        msgspec.structs.replace(POST, text="[street] is closed. [street]!"),
        how="[who] posts.",
        where="[site]",
        why="[why]",
    )
    asked = unfilled(post, ("street", "who", "site", "why"))
    assert [(one.pointer, one.question) for one in asked] == [
        ("/text", "what"),
        ("/answers/why", "why"),
        ("/answers/how", "how"),
        ("/answers/where", "where"),
    ]
    assert asked[0].sentence == "[street] is still to be filled in, under “The words”."


def test_brackets_that_no_template_left_are_their_authors_own() -> None:
    post = msgspec.structs.replace(POST, text="[street] is closed [update].")
    assert [one.sentence for one in unfilled(post, ("street",))] == [
        "[street] is still to be filled in, under “The words”."
    ]
    assert unfilled(post, ()) == ()


def test_a_blank_that_stands_in_several_places_is_asked_once_where_people_would_see_it() -> None:
    post = with_answers(msgspec.structs.replace(POST, title="[street]", text="At [street]."), why="[street]")
    (asked,) = unfilled(post, ("street",))
    assert asked.pointer == "/text"


@given(contents, names)
def test_whatever_is_filled_everywhere_is_asked_no_more(content: Content, name: str) -> None:
    blank = f"[{name}]"
    with_blank = with_answers(msgspec.structs.replace(content, title=f"{blank} x"), why=blank)
    assert name in blanks_of(with_blank)
    assert len(unfilled(with_blank, (name,))) == 1
    filled = with_answers(msgspec.structs.replace(content, title="x"), why="so")
    assert (unfilled(filled, (name,)) == ()) is (name not in blanks_of(filled))
