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


def every_split(letters: str) -> list[Split]:
    places = range(1, len(letters))
    chosen = itertools.chain.from_iterable(itertools.combinations(places, size) for size in range(len(letters)))
    edges = [(0, *inner, len(letters)) for inner in chosen]
    return [
        tuple(Part(start, end, letters[start:end] in SHARES) for start, end in itertools.pairwise(each))
        for each in edges
    ]
