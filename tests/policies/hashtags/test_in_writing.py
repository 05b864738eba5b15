"""Words of a hashtag as people write them, with names and apostrophes put back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.hashtags.in_writing import in_writing, people, person_in, person_named


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("now that chers dead", "now that Cher's dead"),
        ("now thatchers dead", "now Thatcher's dead"),
        ("Now Thatchers Dead", "Now Thatcher's Dead"),
        ("graham tinkers dead", "Graham Tinker's dead"),
        ("roses dead", "roses dead"),
        ("puppys laughter", "puppy's laughter"),
        ("childrens place", "children's place"),
        ("mothers day", "mother's day"),
        ("londons parks", "London's parks"),
        ("dont miss out", "don't miss out"),
        ("whats on", "what's on"),
        ("its raining", "it's raining"),
        ("its people", "its people"),
        ("i love london", "I love London"),
        ("all the smiths", "all the smiths"),
        ("kids exchange", "kids exchange"),
        ("residents day", "residents day"),
        ("NHS Heroes", "NHS Heroes"),
        ("McDonalds Day", "McDonalds Day"),
        ("", ""),
    ],
)
def test_names_and_apostrophes_are_put_back_where_they_are_likeliest(words: str, written: str) -> None:
    assert in_writing(words.split()) == written


def test_the_organizations_names_are_written_as_it_writes_them() -> None:
    assert in_writing(["ask", "northfield"], {"northfield": "Northfield"}) == "ask Northfield"


def test_a_person_is_known_by_name_and_by_what_is_theirs() -> None:
    assert person_in("chers") == person_in("cher") == "cher"
    assert person_in("tables") is None
    assert person_named(["now", "graham", "tinkers"]) == "graham tinker"
    assert person_named(["now", "tinkers"]) is person_named([]) is None
    assert not {"mark", "will", "grace", "jobs", "brown"} & people(), "an everyday word is no name"


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=9), max_size=6))
def test_no_letter_is_added_or_lost(words: list[str]) -> None:
    assert in_writing(words).replace("'", "").lower() == " ".join(words)
