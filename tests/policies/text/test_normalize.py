"""Taking disguises off, and knowing where every letter came from."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.text.normalize import LONGEST_CLUSTER, composed_parts, skeleton
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


@pytest.mark.parametrize(
    ("text", "folded", "starts", "ends"),
    [
        ("", "", [], []),
        ("Ab", "ab", [0, 1], [1, 2]),
        ("ß", "ss", [0, 0], [1, 1]),
        ("ﬁt", "fit", [0, 0, 1], [1, 1, 2]),
        ("ab\u200b", "ab", [0, 1], [1, 2]),
        ("a\u200bb", "ab", [0, 2], [1, 3]),
        ("e\u0301x", "éx", [0, 2], [2, 3]),
        ("🅰b", "ab", [0, 1], [1, 2]),
        ("İ", "i", [0], [1]),
    ],
    ids=["empty", "plain", "grows", "ligature", "hidden last", "hidden inside", "accent", "block", "dotted"],
)
def test_each_letter_knows_the_letters_it_came_from(text: str, folded: str, starts: list[int], ends: list[int]) -> None:
    found = skeleton(text)
    assert (found.text, list(found.starts), list(found.ends)) == (folded, starts, ends)


@given(st.text("abcxyz \n", max_size=20), st.lists(st.integers(0, 20), max_size=6))
def test_hidden_letters_change_nothing_wherever_they_stand(text: str, places: list[int]) -> None:
    disguised = text
    for place in places:
        disguised = disguised[:place] + "\u200b\u2060\u202e"[: 1 + place % 3] + disguised[place:]
    assert skeleton(disguised).text == skeleton(text).text


@given(ANYTHING)
def test_capitals_change_nothing_in_ascii(text: str) -> None:
    plain = text.encode("ascii", "ignore").decode()
    assert skeleton(plain.upper()).text == skeleton(plain).text == plain.lower()


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_the_way_accents_are_typed_changes_nothing(text: str) -> None:
    assert skeleton(unicodedata.normalize("NFD", text)).text == skeleton(unicodedata.normalize("NFC", text)).text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("сор", "cop"),
        ("порт", "порт"),
        ("Vоtе", "vote"),
        ("раураl раура москва", "paypal paypa москва"),
        ("АВС", "авс"),
        ("pаypаl_москва", "paypal_москва"),
    ],
    ids=["nothing else", "honest", "mixed", "word by word", "capitals alone", "joined"],
)
def test_look_alikes_are_folded_in_mixed_words_and_in_words_of_nothing_else(text: str, folded: str) -> None:
    assert skeleton(text).text == folded


@pytest.mark.parametrize("piece", ["e\u0301", "👨‍👩‍👧", "日本"])
def test_a_part_is_never_longer_than_what_is_sorted_quickly(piece: str) -> None:
    reached = 0
    for part, end in composed_parts(piece * 100):
        assert end > reached
        assert len(part) <= LONGEST_CLUSTER
        reached = end
    assert reached == len(piece) * 100
