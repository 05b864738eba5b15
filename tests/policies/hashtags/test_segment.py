"""Splitting letters into words: the likeliest, those with a given word, and no more work than there are letters."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.hashtags.segment import Lattice, Part, Split, words_of

SHARES = {"pen": -4.0, "island": -4.5, "penis": -5.0, "land": -4.0, "is": -2.0, "a": -1.5}
LETTERS = st.text("penislad_1é", max_size=12)


def lattice(letters: str) -> Lattice:
    return Lattice(letters, SHARES.get, 6)


@given(LETTERS)
def test_a_split_covers_every_letter_once(letters: str) -> None:
    split = lattice(letters).best()
    edges = [0, *(part.end for part in split)]
    assert [part.start for part in split] == edges[:-1]
    assert edges[-1] == len(letters)


@given(LETTERS)
def test_the_score_is_that_of_the_best_split(letters: str) -> None:
    found = lattice(letters)
    assert found.score_of(found.best()) == pytest.approx(found.score)


@given(LETTERS)
def test_no_other_split_is_likelier(letters: str) -> None:
    found = lattice(letters)
    for gap, split in found.others(3, 20.0):
        assert gap >= -1e-9
        assert found.score - found.score_of(split) == pytest.approx(gap)


@given(st.text("penislad", min_size=1, max_size=9))
def test_the_best_split_is_the_best_of_all_splits(letters: str) -> None:
    found = lattice(letters)
    assert found.score == pytest.approx(max(found.score_of(split) for split in every_split(letters)))


def test_a_given_word_is_forced_and_its_gap_told() -> None:
    gap, split = lattice("penisland").through(0, 5, SHARES["penis"])
    assert words_of(split, "penisland") == ("penis", "land")
    assert gap == pytest.approx(0.5)


def test_nothing_is_read_across_a_separator() -> None:
    assert words_of(lattice("pen_island").best(), "pen_island") == ("pen", "island")


def test_every_word_is_looked_up_a_bounded_number_of_times_a_letter() -> None:
    asked = 0

    def share(word: str) -> float | None:
        nonlocal asked
        asked += 1
        return SHARES.get(word)

    letters = "penisland" * 50
    Lattice(letters, share, 6).others(3, 6.0)
    assert asked <= 2 * 6 * len(letters)


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("2026", ("2026",), id="digits stay together"),
        pytest.param("pen2026land", ("pen", "2026", "land"), id="digits are a word of their own"),
        pytest.param("pen__island", ("pen", "island"), id="two separators"),
        pytest.param("_", (), id="a separator alone"),
        pytest.param("isxqzis", ("is", "xqz", "is"), id="letters that are no word"),
        pytest.param("xqz", ("xqz",), id="nothing but letters that are no word"),
        pytest.param("lands", ("lands",), id="a word's own s"),
    ],
)
def test_how_letters_come_apart(letters: str, words: tuple[str, ...]) -> None:
    assert words_of(lattice(letters).best(), letters) == words


def test_only_a_common_word_of_three_letters_or_more_owns_an_s() -> None:
    shares = {"land": -4.0, "rare": -7.0, "is": -2.0, "boss": -4.0}
    words = ("lands", "rares", "iss", "bosss")
    whole = {word: Lattice(word, shares.get, 9).best() == (Part(0, len(word), True),) for word in words}
    assert whole == {"lands": True, "rares": False, "iss": False, "bosss": False}


@given(LETTERS, st.integers(1, 3), st.floats(0, 20))
def test_others_are_as_many_and_as_near_as_asked_for(letters: str, count: int, widest: float) -> None:
    found = lattice(letters).others(count, widest)
    assert len(found) <= count
    assert all(gap <= widest + 1e-9 for gap, _ in found)
    assert [gap for gap, _ in found] == sorted(gap for gap, _ in found)
    splits = [split for _, split in found]
    assert len(set(splits)) == len(splits)
    assert lattice(letters).best() not in splits


@given(st.text("penislad", min_size=1, max_size=10), st.data())
def test_a_forced_word_stands_in_its_split_and_never_beats_the_best(letters: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(letters) - 1))
    end = data.draw(st.integers(start + 1, len(letters)))
    found = lattice(letters)
    share = found.score_of((Part(start, end, True),))
    gap, split = found.through(start, end, share)
    assert Part(start, end, True) in split
    assert gap >= -1e-9
    assert [part.start for part in split] == [0, *(part.end for part in split)][:-1]


@given(LETTERS)
def test_the_rest_of_all_letters_is_the_whole_score_and_of_none_nothing(letters: str) -> None:
    found = lattice(letters)
    assert found.rest(0) == pytest.approx(found.score)
    assert found.rest(len(letters)) == 0


def every_split(letters: str) -> list[Split]:
    places = range(1, len(letters))
    chosen = itertools.chain.from_iterable(itertools.combinations(places, size) for size in range(len(letters)))
    edges = [(0, *inner, len(letters)) for inner in chosen]
    return [
        tuple(Part(start, end, letters[start:end] in SHARES) for start, end in itertools.pairwise(each))
        for each in edges
    ]
