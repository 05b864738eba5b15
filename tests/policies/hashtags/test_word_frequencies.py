"""The word table and the lists: read once, sensible, and with a reason for every exception."""

from collections.abc import Iterator

import pytest

from policies.hashtags import word_frequencies
from policies.hashtags.lexicon import CATEGORY_WORDS, harmless, lexicon


def test_the_table_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    first = word_frequencies.frequencies()

    def nobody() -> Iterator[tuple[float, list[str]]]:
        raise AssertionError("read again")

    monkeypatch.setattr(word_frequencies, "_read", nobody)
    assert word_frequencies.frequencies() is first


def test_common_words_are_commoner_than_rare_ones() -> None:
    table = word_frequencies.frequencies()
    assert table["the"] > table["island"] > table["penistone"]


def test_hashtags_that_were_once_written_as_words_are_not_words() -> None:
    assert "blacklivesmatter" not in word_frequencies.frequencies()


def test_a_rare_word_with_a_harsh_one_inside_is_kept_because_it_explains_it() -> None:
    assert "cockfosters" in word_frequencies.frequencies()


def test_the_table_stays_small() -> None:
    assert len(word_frequencies.frequencies()) < 130_000


def test_every_harsh_word_has_a_severity_and_a_name_for_its_kind() -> None:
    assert all(each.severity in (1, 2, 3) and each.category in CATEGORY_WORDS for each in lexicon().values())
    assert all(len(letters) >= 3 for letters in lexicon())


def test_every_exception_has_a_reason() -> None:
    assert all(each.reason for each in harmless().values())
