"""Harsh words in a tag: by which way they come to be read, how easily, and what excuses them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.hashtags.intent import fold, lattice_of, meant
from policies.hashtags.lexicon import Harmless, harmless, lexicon
from policies.hashtags.misreadings import RISKS, Judge, Misreading, is_harsh
from policies.hashtags.segment import words_of
from policies.hashtags.word_frequencies import frequencies


def misread(tag: str, words: str = "", excused: dict[str, Harmless] | None = None) -> list[Misreading]:
    letters = fold(tag)
    lattice = lattice_of(letters, ())
    intent = meant(tag, lattice, words.split() or None, ())
    return Judge(lattice, intent.split, intent.told, {**harmless(), **(excused or {})}, frequencies()).misreadings()


WAYS = [
    ("penisland", "penis", "across", "high", "penis land"),
    ("analbum", "anal", "across", "high", "anal bum"),
    ("speedofart", "fart", "across", "review", "speedo fart"),
    ("wintersexpo", "sex", "plural", "review", "winter sex po"),
    ("teacherstalking", "stalking", "plural", "high", "teacher stalking"),
    ("dogsexercise", "sex", "plural", "review", "dog sex ercise"),
    ("choosespain", "pain", "moved", "review", "chooses pain"),
    ("gotahoe", "hoe", "moved", "review", "got a hoe"),
    ("therapistfinder", "rapist", "inside", "review", "the rapist finder"),
    ("sexarts", "sex", "plain", "high", "sex arts"),
    ("painfree", "pain", "plain", "review", "pain free"),
]


@pytest.mark.parametrize(("tag", "harsh", "way", "risk", "reading"), WAYS, ids=[each[0] for each in WAYS])
def test_the_way_a_harsh_word_comes_to_be_read(tag: str, harsh: str, way: str, risk: str, reading: str) -> None:
    gravest = misread(tag)[0]
    assert (gravest.harsh.text, gravest.way, gravest.risk) == (harsh, way, risk)
    assert " ".join(words_of(gravest.split, tag)) == reading


@pytest.mark.parametrize(
    "tag",
    [
        "assessment", "grassroots", "cumulus", "nowtherapy", "nohomework", "oldmanshaven", "swissbit", "libraryhours",
        "middlesexhospital", "scunthorpe", "pen_island", "winters_expo", "20262027", "日本語", "", "ss", "_",
    ],
)  # fmt: skip
def test_a_word_nobody_trips_over_is_left_out(tag: str) -> None:
    assert misread(tag) == []


@pytest.mark.parametrize(
    ("tag", "words", "told", "guessed"),
    [
        ("sexarts", "sex arts", "review", "high"),
        ("firekills", "fire kills", "note", "high"),
        ("painfree", "pain free", "note", "review"),
    ],
)
def test_what_its_author_means_is_a_step_less(tag: str, words: str, told: str, guessed: str) -> None:
    assert misread(tag, words)[0].risk == told
    assert misread(tag)[0].risk == guessed


def test_a_second_reading_stays_one_when_the_author_says_what_was_meant() -> None:
    assert misread("penisland", "pen island")[0].risk == "high"
    assert misread("penisland", "penis land")[0].way == "plain"


def test_a_short_harsh_word_beside_letters_that_are_no_word_is_likely_an_accident() -> None:
    assert misread("sexarts")[0].risk == "high"
    (accident,) = misread("xqjwv_sexzqxjv", "xqjwv sex zqxjv")
    assert accident.risk in ("note", "review")


def test_a_strong_word_at_the_start_stands_out_further_than_elsewhere() -> None:
    assert misread("analbum")[0].gap > 2
    assert misread("analbum")[0].risk == "high"
    assert misread("susanalbumparty")[0].risk == "review"


def test_a_word_that_may_hold_it_excuses_it_with_its_own_risk_and_says_which() -> None:
    silent = Harmless(("therapist",), "our service", "none")
    noted = Harmless(("therapist",), "our service", "note")
    assert misread("therapistfinder", excused={"therapist": silent}) == []
    (found,) = misread("therapistfinder", excused={"therapist": noted})
    assert (found.risk, found.excused) == ("note", noted)


def test_a_word_excuses_only_what_lies_inside_it() -> None:
    pen = Harmless(("pen",), "our product", "none")
    assert misread("penisland", excused={"pen": pen})[0].risk == "high"


@pytest.mark.parametrize(
    ("split", "harsh"), [("pen is land", False), ("penis land", True), ("therapist", False), ("kill", True)]
)
def test_a_split_is_harsh_where_one_of_its_parts_is(split: str, harsh: bool) -> None:
    letters = split.replace(" ", "")
    intent = meant(letters, lattice_of(letters, ()), split.split(), ())
    assert is_harsh(intent.split, letters) is harsh


HARSH = sorted(letters for letters, each in lexicon().items() if len(each.words) == 1 and len(letters) > 4)
KIND = ["the", "open", "library", "winters", "expo", "island", "pen", "choose", "spain", "day", "2026"]


@given(st.lists(st.sampled_from([*KIND, *HARSH[::20]]), min_size=1, max_size=4))
def test_they_come_the_gravest_first_and_each_with_a_reading_that_holds_it(words: list[str]) -> None:
    tag = "".join(words)
    found = misread(tag)
    assert [RISKS.index(each.risk) for each in found] == sorted(
        (RISKS.index(each.risk) for each in found), reverse=True
    )
    for each in found:
        assert each.risk != "none"
        assert each.gap >= 0
        assert "".join(each.harsh.words) in words_of(each.split, tag)
        assert "".join(words_of(each.split, tag)) == tag


@given(st.sampled_from(HARSH))
def test_a_harsh_word_said_plainly_is_never_passed_over(word: str) -> None:
    assert any(each.harsh.text == word for each in misread(f"open{word}day", f"open {word} day")) or word in harmless()
