"""Taking disguises off, and knowing where every letter came from."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.text.normalize import composed_parts, skeleton
from tests.policies.text.anything import ANYTHING


@given(ANYTHING)
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    folded = skeleton(text).text
    assert skeleton(folded).text == folded


@given(ANYTHING)
def test_every_folded_letter_comes_from_somewhere_in_order(text: str) -> None:
    folded = skeleton(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)


@given(ANYTHING)
def test_composing_part_by_part_agrees_with_unicode_and_reaches_the_end(text: str) -> None:
    parts = list(composed_parts(text))
    assert "".join(part for part, _ in parts) == unicodedata.normalize("NFC", text)
    assert not text or parts[-1][1] == len(text)


@settings(max_examples=10)
@given(st.integers(1_000, 3_000))
def test_marks_piled_on_a_letter_are_cut(count: int) -> None:
    assert skeleton("a" + "\u0316\u0301" * count).text in {"a", "á"}
    assert all(len(part) <= 32 for part, _ in composed_parts("a" + "\u0316\u0301" * count))


@pytest.mark.parametrize(
    ("disguised", "plain"),
    [
        ("pаypаl", "paypal"),
        ("НELLO", "hello"),
        ("ｆｒｅｅ", "free"),
        ("𝓯𝓻𝓮𝓮", "free"),
        ("ꜰʀᴇᴇ", "free"),
        ("🅵🆁🅴🅴", "free"),
        ("fr\u200bee", "free"),
        ("fr\u00adee", "free"),
        ("f\u0337r\u0337e\u0337e\u0337", "free"),
        ("ﬁne", "fine"),
    ],
)
def test_a_disguise_comes_off(disguised: str, plain: str) -> None:
    assert skeleton(disguised).text == plain


@pytest.mark.parametrize("honest", ["москва", "привет мир", "ελλάδα", "café", "日本語", "한국", "עברית", "हिन्दी"])
def test_honest_writing_stays(honest: str) -> None:
    assert skeleton(honest).text == unicodedata.normalize("NFKC", honest)


def test_a_find_points_at_the_text_as_written() -> None:
    text = "Win \u200bf\u200brｅe now"
    folded = skeleton(text)
    at = folded.text.index("free")
    start, end = folded.origin(at, at + 4)
    assert text[start:end] == "f\u200brｅe"
