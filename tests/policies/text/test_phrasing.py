"""Counts, lists and names inside sentences: words a reader would use, at every bound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text import phrasing
from policies.text.networks import NETWORKS
from policies.text.phrasing import count, listing, number, quoted, role, sentence, the_role, unit


@pytest.mark.parametrize(
    ("name", "said"),
    [("x", "X"), ("linkedin", "LinkedIn"), ("youtube", "YouTube"), ("tiktok", "TikTok"), ("friendica", "Friendica")],
)
def test_a_network_is_called_what_people_call_it(name: str, said: str) -> None:
    assert phrasing.network(name) == said


def test_every_network_has_a_name_of_its_own() -> None:
    assert len({phrasing.network(name) for name in NETWORKS}) == len(NETWORKS)


@pytest.mark.parametrize(
    ("name", "said", "acting"),
    [
        ("comms_lead", "comms lead", "the comms lead"),
        ("ceo_office", "CEO office", "the CEO office"),
        ("administrator", "administrator", "the administrator"),
        ("legal", "legal", "legal"),
        ("compliance", "compliance", "compliance"),
        ("staff", "staff", "staff"),
        ("press_officer", "press officer", "the press officer"),
        ("IT_desk", "IT desk", "the IT desk"),
    ],
)
def test_a_role_reads_inside_a_sentence_and_as_somebody_who_acts(name: str, said: str, acting: str) -> None:
    assert (role(name), the_role(name)) == (said, acting)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "none"),
        (1, "one"),
        (10, "ten"),
        (11, "11"),
        (999, "999"),
        (1_000, "1,000"),
        (1_234_567, "1,234,567"),
        (-1, "-1"),
    ],
)
def test_small_numbers_are_words_and_large_ones_digits(value: int, said: str) -> None:
    assert number(value) == said


@pytest.mark.parametrize(
    ("value", "noun", "plural", "said"),
    [
        (0, "hashtag", None, "no hashtags"),
        (1, "hashtag", None, "one hashtag"),
        (2, "hashtag", None, "two hashtags"),
        (8_000, "hashtag", None, "8,000 hashtags"),
        (0, "reply", "replies", "no replies"),
        (1, "reply", "replies", "one reply"),
        (3, "reply", "replies", "three replies"),
    ],
)
def test_things_are_counted_with_the_right_ending(value: int, noun: str, plural: str | None, said: str) -> None:
    assert count(value, noun, plural) == said


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")]
)
def test_a_list_reads_as_one_says_it(words: list[str], said: str) -> None:
    assert listing(words, "or") == said


def test_a_list_is_joined_by_and_unless_said_otherwise() -> None:
    assert listing(["a", "b"]) == "a and b"


@pytest.mark.parametrize(
    ("words", "said"),
    [("", ""), ("hello World", "Hello World"), ("élan", "Élan"), ("日本", "日本"), ("9 lives", "9 lives")],
)
def test_a_sentence_begins_with_a_capital_and_keeps_the_others(words: str, said: str) -> None:
    assert sentence(words) == said


@given(st.text(max_size=300), st.integers(1, 80))
def test_what_is_quoted_stands_on_one_line_and_is_no_longer_than_asked(words: str, longest: int) -> None:
    said = quoted(words, longest)
    assert (said[0], said[-1]) == ("“", "”")
    assert len(said) <= longest + 2
    assert len(said.splitlines()) == 1
    if len(" ".join(words.split())) <= longest:
        assert said == f"“{' '.join(words.split())}”"
    else:
        assert said.endswith("…”")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("a" * 60, "“" + "a" * 60 + "”"),
        ("a" * 61, "“" + "a" * 59 + "…”"),
        ("a" * 58 + " bc", "“" + "a" * 58 + "…”"),
        ("one\r\ntwo\u2028three\tfour", "“one two three four”"),
        ("", "“”"),
    ],
    ids=["just fits", "one more", "no space before the dots", "lines", "empty"],
)
def test_a_quotation_is_cut_after_sixty_letters(words: str, said: str) -> None:
    assert quoted(words) == said


def test_what_a_network_counts_is_said_in_words() -> None:
    assert unit("weighted") == "characters as X weighs them"
    assert unit("utf16") == "characters, where most emoji count as two"
