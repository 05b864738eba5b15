"""Letters that are signs and characters nobody sees: found in every script, and what languages need left alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Media
from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, repaired, run, said

PLAIN = st.from_regex(r"[A-Z][a-z]{2,10}", fullmatch=True)
FONTS = {"bold": 0x1D400, "italic bold": 0x1D468, "sans": 0x1D5A0, "monospace": 0x1D670, "full width": 0xFF21}
HIDDEN = {
    "no width": "\u200b",
    "word joiner": "\u2060",
    "soft hyphen": "\u00ad",
    "byte order mark": "\ufeff",
    "vowel separator": "\u180e",
    "grapheme joiner": "\u034f",
    "filler": "\u3164",
    "half-width filler": "\uffa0",
    "tag": "\U000e0061",
}
TURNING = {"override": "\u202e", "embedding": "\u202b", "isolate": "\u2067", "its end": "\u2069"}


def in_font(words: str, first: int) -> str:
    """`words` in the mathematical letters that begin at `first`; full-width small letters lie a little further."""
    gap = 6 if first == 0xFF21 else 0
    return "".join(chr(first + ord(sign) - 65 - (0 if sign.isupper() else 6 - gap)) for sign in words)


@pytest.mark.parametrize("first", FONTS.values(), ids=FONTS.keys())
@given(word=PLAIN)
def test_a_word_in_fancy_letters_is_given_back_in_plain_ones(first: int, word: str) -> None:
    text = f"See {in_font(word, first)} today"
    subject = post(text)
    hit = said("unusual-characters", subject)
    assert hit.fix is not None
    assert repaired(subject, hit.fix).fields["/text"] == f"See {word} today"
    assert word in hit.remedy


@pytest.mark.parametrize("sign", HIDDEN.values(), ids=HIDDEN.keys())
def test_a_character_without_a_shape_is_taken_out_wherever_it_stands(sign: str) -> None:
    for text in (f"{sign}open day", f"op{sign}en day", f"open day{sign}", f"o{sign * 3}pen day"):
        subject = post(text)
        hit = said("unusual-characters", subject)
        assert "is invisible" in hit.message
        assert hit.fix is not None
        assert repaired(subject, hit.fix).fields["/text"] == "open day"


@pytest.mark.parametrize("sign", TURNING.values(), ids=TURNING.keys())
def test_a_character_that_turns_the_direction_is_called_that(sign: str) -> None:
    hit = said("unusual-characters", post(f"invoice{sign}fdp.exe"))
    assert "turns the direction of the text" in hit.message
    assert hit.remedy == "Take it out."


LEFT_ALONE = {
    "one sign that is a letter": "Plan \U0001d400 is fine",
    "degrees, number, telephone, trade mark": "20 \u2103, \u2116 7, \u2121, \u2122",
    "ohm and kelvin in a row": "\u2126\u2126",
    "a circled number between words": "\u2460 first",
    "Hebrew": "שלום עולם",
    "Arabic": "مرحبا بالعالم",
    "Hindi with its joiner": "क्\u200dष",
    "Thai": "สวัสดีชาวโลก",
    "Japanese": "今日は、世界！",
    "accents that stand alone (NFD)": unicodedata.normalize("NFD", "Café Zoë"),
    "a family": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "a rainbow flag": "\U0001f3f3\ufe0f\u200d\U0001f308",
    "Scotland": "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "lines of a form": "one\r\ntwo\tthree",
}


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE.keys())
def test_what_languages_and_emoji_need_is_left_alone(text: str) -> None:
    assert flagged("unusual-characters", text) == []


@pytest.mark.parametrize(
    ("switch", "left"),
    [
        ("fancy", ["\u202e", "\u200b"]),
        ("turning", ["\U0001d400\U0001d401", "\u200b"]),
        ("hidden", ["\U0001d400\U0001d401", "\u202e"]),
    ],
)
def test_each_kind_can_be_switched_off_by_itself(switch: str, left: list[str]) -> None:
    text = "a \U0001d400\U0001d401 b\u202e c\u200bd"
    assert flagged("unusual-characters", text, **{switch: False}) == left


def test_the_words_of_a_picture_and_a_campaigns_tag_are_looked_at_too() -> None:
    subject = post("Hello", media=(Media(pointer="/media/0", alt="A cr\u200bane"),))
    hit = said("unusual-characters", subject)
    assert (hit.place.field, pointed_at(subject, hit)) == ("/media/0/alt", "\u200b")
    tagged = post(fields={"/tag": "Open\u2066Day"}, tag_field="/tag", kind="hashtag_campaign")
    assert said("unusual-characters", tagged).place.field == "/tag"


def test_a_joiner_after_a_family_is_no_part_of_it() -> None:
    assert flagged("unusual-characters", "We\u200c are") == ["\u200c"]
    assert flagged("unusual-characters", "\u0645\u200c\u062e and a\u200cb") == ["\u200c"]


@given(st.text(st.sampled_from("ab \u200b\u202e\u2060\u00ad\U0001d400\U0001d401\u05d0"), max_size=30))
def test_taking_every_remedy_leaves_nothing_to_say(text: str) -> None:
    subject = post(text)
    for _ in range(len(text) + 1):
        hits = run("unusual-characters", subject)
        if not hits:
            break
        assert hits[0].fix is not None
        subject = repaired(subject, hits[0].fix)
    assert run("unusual-characters", subject) == []
