"""Titles, names and reasons hold letters people can see; what languages and emoji need to be joined stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.letters.letters import fault

GOOD = {
    "plain": "Tree planting",
    "accents": "Café Zoë, Łódź",
    "right to left": "שלום עולם",
    "Arabic": "مرحبا بالعالم",
    "Persian with its joiner": "می\u200cخواهم",
    "Hindi with its joiner": "क्\u200dष",
    "a family": "\U0001f468\u200d\U0001f469\u200d\U0001f467 day",
    "a heart": "We \u2764\ufe0f trees",
    "a key": "Step 1\ufe0f\u20e3",
    "a flag of tags": "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "an emoji alone": "\U0001f389",
    "a name in its own glyph": "葛\U000e0100城",
    "narrow spaces": "10\u202f000 trees",
    "nothing at all": "",
}
BAD = {
    "a character without width": ("Fr\u200bee", "Character 3 is U+200B (zero width space). Nobody sees it"),
    "a turn": ("invoice\u202efdp", "Character 8 is U+202E (right-to-left override). It turns the direction"),
    "a mark of direction": ("a\u200fb", "Character 2 is U+200F (right-to-left mark). It turns the direction"),
    "a joiner between Latin letters": ("fr\u200dee", "Character 3 is U+200D"),
    "a non-joiner at the end": ("مرحبا\u200c", "Character 6 is U+200C"),
    "a soft hyphen": ("co\u00adop", "Character 3 is U+00AD"),
    "a filler": ("\u3164", "Character 1 is U+3164 (hangul filler)"),
    "tags without a flag": ("a\U000e0067", "Character 2 is U+E0067"),
    "a selector after a letter": ("a\ufe0fb", "Character 2 is U+FE0F"),
    "a byte order mark": ("\ufeffTrees", "Character 1 is U+FEFF"),
    "a control character": ("a\x07", "Character 2 is U+0007 (a control character)"),
    "half of a pair": ("a\ud800", "Character 2 is U+D800"),
    "a second line": (
        "Trees\nand more",
        "Character 6 is U+000A (a control character). This stands in lists and has one line",
    ),
    "only spaces": ("  ", "Nobody could tell this from nothing."),
    "only wide spaces": ("\u3000\u00a0", "Nobody could tell this from nothing."),
    "an empty braille cell": ("\u2800", "Nobody could tell this from nothing."),
    "only dots": ("...", "Nobody could tell this from nothing."),
}


@pytest.mark.parametrize("words", GOOD.values(), ids=GOOD.keys())
def test_what_people_write_is_taken(words: str) -> None:
    assert fault(words, "line") is None
    assert fault(words, "prose") is None


@pytest.mark.parametrize(("words", "said"), BAD.values(), ids=BAD.keys())
def test_what_deceives_is_named_with_its_place(words: str, said: str) -> None:
    found = fault(words, "line")
    assert found is not None
    assert found.startswith(said)


def test_prose_may_have_lines_and_say_little_but_hides_nothing() -> None:
    assert fault("First.\r\n\tSecond.", "prose") is None
    assert fault("...", "prose") is None
    assert fault("Fr\u200bee", "prose") is not None


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Cf", "Cn", "Co", "Zl", "Zp")), max_size=40))
def test_words_of_visible_letters_are_refused_only_for_what_is_ignorable(words: str) -> None:
    said = fault("a" + words, "line")
    assert said is None or "Nobody sees it" in said


@given(
    st.text(max_size=20),
    st.sampled_from("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u2060"),
    st.text(max_size=20),
)
def test_no_surroundings_make_a_turn_or_an_invisible_letter_pass(before: str, sign: str, after: str) -> None:
    assert fault(before + sign + after, "line") is not None
