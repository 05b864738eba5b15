"""The lists of harsh words and of words that may hold one: complete, consistent, and with a reason each."""

import pytest

from policies.hashtags.lexicon import CATEGORY_WORDS, harmless, lexicon


def test_both_lists_are_kept_by_their_letters_alone() -> None:
    for letters, words in [
        (letters, each.words) for listed in (lexicon(), harmless()) for letters, each in listed.items()
    ]:
        assert letters == "".join(words)
        assert letters.isascii()
        assert letters.isalpha()
        assert letters == letters.lower()


def test_a_phrase_is_shown_as_people_write_it() -> None:
    assert lexicon()["pissoff"].text == "piss off"
    assert lexicon()["pissoff"].words == ("piss", "off")


def test_every_kind_of_harsh_word_is_used_and_has_words_for_people() -> None:
    assert {each.category for each in lexicon().values()} == set(CATEGORY_WORDS)
    assert all(words.split()[0] in ("a", "an") for words in CATEGORY_WORDS.values())


@pytest.mark.parametrize("severity", [1, 2, 3])
def test_every_severity_is_used(severity: int) -> None:
    assert any(each.severity == severity for each in lexicon().values())


def test_a_word_listed_twice_keeps_its_first_meaning() -> None:
    assert lexicon()["sex"].severity == 3
    assert (lexicon()["sex"].category, lexicon()["kill"].category) == ("sex", "violence")


def test_every_exception_holds_a_harsh_word_or_is_one_for_a_note() -> None:
    idle = [letters for letters in harmless() if not any(harsh in letters for harsh in lexicon())]
    assert idle == []


def test_an_exception_either_passes_in_silence_or_is_noted() -> None:
    assert {each.risk for each in harmless().values()} == {"none", "note"}
    assert harmless()["scunthorpe"].risk == "none"
    assert harmless()["suicideprevention"].risk == "note"
    assert harmless()["suicideprevention"].reason.startswith("a cause")


def test_the_lists_are_read_once() -> None:
    assert lexicon() is lexicon()
    assert harmless() is harmless()
