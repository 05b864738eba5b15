"""Characters as a reader sees them, and which of them are emoji."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from policies.text.emoji import EMOJI
from policies.text.graphemes import grapheme_end
from tests.policies.text.anything import ANYTHING

UNICODE = regex.compile(r"\X")
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


def characters(text: str) -> list[str]:
    found, at = [], 0
    while at < len(text):
        end = grapheme_end(text, at)
        found.append(text[at:end])
        at = end
    return found


@given(ANYTHING)
def test_characters_are_those_of_unicode(text: str) -> None:
    assert characters(text) == UNICODE.findall(text)


@given(st.text("🇬🇧a\u0301\u200d👨👩", max_size=30))
def test_flags_are_paired_as_unicode_pairs_them(text: str) -> None:
    assert characters(text) == UNICODE.findall(text)


@pytest.mark.parametrize("one", ["a", "e\u0301", "\r\n", "👨‍👩‍👧‍👦", "🇬🇧", ENGLAND, "한", "क्षि", "👍🏿", "1️⃣", "\ud800"])
def test_what_a_reader_sees_as_one_is_one(one: str) -> None:
    assert characters(one) == [one]
    assert characters(one + "日" + one) == [one, "日", one]


@pytest.mark.parametrize(
    "emoji",
    [
        "👨‍👩‍👧‍👦",
        "🇬🇧",
        ENGLAND,
        "1️⃣",
        "#️⃣",
        "*⃣",
        "©️",
        "™️",
        "♟️",
        "❤",
        "❤️",
        "👍🏿",
        "👩‍⚕️",
        "👩🏽‍⚕️",
        "🫨",
        "🏳️‍🌈",
        "🧑🏻‍🤝‍🧑🏿",
    ],
)
def test_a_whole_emoji_is_one_however_many_parts_it_has(emoji: str) -> None:
    assert [found.group() for found in EMOJI.finditer(f"a{emoji}1")] == [emoji]


@pytest.mark.parametrize("text", ["", "1", "#", "©", "™", "®", "♟", "❤\ufe0e", "🇬", "日", "é", "a\u200d", "\u20e3"])
def test_what_is_shown_as_a_letter_or_sign_is_no_emoji(text: str) -> None:
    assert EMOJI.search(text) is None


@given(st.lists(st.sampled_from(["🌳", "👨‍👩‍👧", "🇬🇧", "1️⃣", "👍🏿"]), max_size=8))
def test_emoji_side_by_side_stay_apart(emoji: list[str]) -> None:
    assert [found.group() for found in EMOJI.finditer("".join(emoji))] == emoji


@given(ANYTHING)
def test_the_sign_that_asks_for_a_picture_belongs_to_the_emoji_before_it(text: str) -> None:
    assert not any(text.startswith("\ufe0f", found.end()) for found in EMOJI.finditer(text))


def test_marks_without_a_letter_stand_together_and_join_the_letter_before() -> None:
    assert characters("\u0316\u0301") == ["\u0316\u0301"]
    assert characters("日\u0316\u0301日") == ["日\u0316\u0301", "日"]
