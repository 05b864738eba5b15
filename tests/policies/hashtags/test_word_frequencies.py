"""The word table and the lists: read once, sensible, and with a reason for every exception."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import msgpack  # type: ignore[import-untyped]  # ships no types
import pytest

from policies.hashtags import word_frequencies
from policies.hashtags.lexicon import CATEGORY_WORDS, harmless, lexicon
from policies.text.disguises import word_lists


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


SHORT_WORDS = ["a", "i", "to", "we", "ok", "uk", "tv"]
NO_WORDS = ["b", "q", "th", "qz", "xyzzyx", "", "don't", "Open", "caf\u00e9"]


@pytest.mark.parametrize("word", SHORT_WORDS)
def test_the_few_short_words_people_write_are_words(word: str) -> None:
    assert word in word_frequencies.frequencies()


@pytest.mark.parametrize("word", NO_WORDS)
def test_letters_that_are_no_word_here_are_none(word: str) -> None:
    assert word not in word_frequencies.frequencies()


def test_every_word_is_of_plain_letters_and_no_longer_than_is_looked_for() -> None:
    table = word_frequencies.frequencies()
    odd = [word for word in table if not (word.isascii() and word.isalpha() and word == word.lower())]
    assert odd == []
    long = [word for word in table if len(word) > word_frequencies.LONGEST_WORD]
    assert set(long) <= set(harmless())


def test_shares_are_shares_and_rare_words_are_there_only_for_a_reason() -> None:
    table = word_frequencies.frequencies()
    assert all(
        word_frequencies.RAREST_WITH_HARSH - 0.01 <= share < 0
        for word, share in table.items()
        if word not in harmless()
    )
    rare = [word for word, share in table.items() if share < word_frequencies.RAREST and word not in harmless()]
    assert all(any(harsh in word for harsh in lexicon()) for word in rare)


def test_every_exception_is_a_word_however_rare() -> None:
    table = word_frequencies.frequencies()
    assert all(letters in table for letters in harmless())
    assert table["deadsea"] > table["dead"] + table["sea"]


def test_another_format_of_the_list_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = tmp_path / "large_en.msgpack.gz"
    other.write_bytes(gzip.compress(msgpack.packb([{"format": "other"}, ["the"]])))

    class Elsewhere:
        def locate_file(self, name: str) -> Path:
            return other

    monkeypatch.setattr(word_lists, "distribution", lambda name: Elsewhere())
    with pytest.raises(ValueError, match="wordfreq 3 is needed"):
        next(word_frequencies._read())
