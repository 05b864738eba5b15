"""What a text is found by, and what a query asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.kinds.searched import MOST_WORDS, search_terms, search_words


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("#NowThatchersdead is out", ["is", "now", "nowthatchersdead", "out", "thatchersdead"]),
        ("Don’t forget the café", ["cafe", "dont", "forget", "the"]),
        ("#plant_with_us", ["plant", "plantwithus", "us", "with"]),
        ("ＰｌａｎｔＷｉｔｈＵｓ", ["plant", "plantwithus", "us", "with"]),
        ("Саfe", ["cafe", "саfe"]),
        ("植树", ["树", "植树"]),
        ("می‌خواهم", ["میخواهم"]),
        ("!! — #", []),
    ],
)
def test_a_text_is_kept_as_the_words_somebody_would_type(written: str, kept: list[str]) -> None:
    assert search_words([written]) == kept


def test_a_query_asks_for_whole_words_and_hashtags_not_for_their_parts() -> None:
    assert search_terms("#NowThatchersdead café") == ("nowthatchersdead", "cafe")
    assert search_terms("one two three four five six seven eight nine")[-1] == "eight"


def test_a_text_of_very_many_words_is_kept_up_to_a_number() -> None:
    assert len(search_words([" ".join(f"w{number}" for number in range(9_000))])) == MOST_WORDS


@given(st.text(max_size=120))
def test_whatever_is_written_is_found_by_each_of_its_own_words(written: str) -> None:
    kept = search_words([written])
    for term in search_terms(written):
        assert any(word.startswith(term) for word in kept), (term, kept)
    assert all(word and " " not in word for word in kept)
