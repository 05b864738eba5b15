"""Words for pictures: there, real words, neither too short nor too long, whatever they are called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.checks.registry import Hit
from policies.subject.facts import Media, Subject
from tests.policies.build import post
from tests.policies.checks.run import pointed_at, run, said

GOOD = "A yellow crane lifts the new bridge into place."


def pictured(*words: str, file_name: str = "", video: bool = False) -> Subject:
    media = tuple(
        Media(pointer=f"/media/{at}", alt=alt, file_name=file_name, video=video) for at, alt in enumerate(words)
    )
    return post(media=media)


def about(alt: str, file_name: str = "", **parameters: int) -> str:
    """The message about a picture with these words; empty where there is none."""
    hits: list[Hit] = run("alt-text", pictured(alt, file_name=file_name), **parameters)
    return hits[0].message if hits else ""


NO_WORDS = {
    "empty": "",
    "spaces": "  \t",
    "a joiner": "\u200d",
    "a mark of order": "\ufeff \u2066\u2069",
    "a bell": "\x07",
}
FILE_NAMES = {
    "photograph": "harbour.JPG",
    "film": "clip.mov",
    "vector": "logo-final_v2.svg",
    "space after it": "harbour.webp ",
    "numbered": "IMG_4711",
    "camera": "DSC 0042",
    "phone": "PXL_20260412",
    "screen": "Screenshot 2026-04-12 at 10.15",
    "messenger": "WhatsApp Image 2026-04-12 at 10.15",
    "scanner": "scan (12)",
    "nothing yet": "Untitled 3",
}
EMPTY_WORDS = ("image", "PHOTO", "Alt text.", "n/a", "TBC", "- logo -", "Decorative!", "picture:")


@pytest.mark.parametrize("alt", NO_WORDS.values(), ids=NO_WORDS.keys())
def test_a_picture_without_words_tells_some_readers_nothing(alt: str) -> None:
    assert "has no words" in about(alt)


@pytest.mark.parametrize("alt", FILE_NAMES.values(), ids=FILE_NAMES.keys())
def test_the_name_of_a_file_is_no_description(alt: str) -> None:
    assert "are a file name" in about(alt)


@pytest.mark.parametrize("alt", EMPTY_WORDS)
def test_a_word_that_stands_for_words_describes_nothing(alt: str) -> None:
    assert "describes nothing" in about(alt)


@pytest.mark.parametrize(
    ("alt", "file_name", "is_name"),
    [
        pytest.param("Harbour crane opening", "harbour-crane_opening.png", True, id="signs and case aside"),
        pytest.param("harbour crane opening png", "harbour-crane-opening.png", True, id="with its ending"),
        pytest.param("Harbour crane opening", "Harbour crane opening", True, id="a file without an ending"),
        pytest.param("Harbour crane opening day", "harbour-crane-opening.png", False, id="a word more"),
        pytest.param("Harbour crane opening", "", False, id="a file without a name"),
        pytest.param("Harbour crane opening", ".png", False, id="a file with only an ending"),
        pytest.param("Photo 51 showed the helix to everyone", "", False, id="a sentence that begins alike"),
        pytest.param("Our logo now ends in harbour.jpg", "", False, id="a sentence that names a file"),
        pytest.param("日本の庭園に咲く桜の花と小さな橋", "", False, id="words of another script"),
    ],
)
def test_words_are_compared_with_the_picture_s_own_file(alt: str, file_name: str, is_name: bool) -> None:
    assert ("are a file name" in about(alt, file_name)) is is_name


@pytest.mark.parametrize(
    ("length", "complaint"), [(11, "are very short"), (12, ""), (400, ""), (401, "401 characters")]
)
def test_the_bounds_themselves_are_fine(length: int, complaint: str) -> None:
    assert complaint in about("b" * length)
    assert bool(about("b" * length)) is bool(complaint)


def test_a_rule_may_set_its_own_bounds() -> None:
    assert about("A crane", shortest=7) == ""
    assert "very short" in about("A crane", shortest=8)
    assert "61 characters" in about("b" * 61, longest=60)


def test_what_nobody_sees_does_not_make_words_long_enough() -> None:
    assert "very short" in about("A crane\u200b\u200b\u200b\u200b\u200b\u200b")


def test_too_many_words_are_told_with_the_most_there_may_be() -> None:
    hit = said("alt-text", pictured("b" * 1_500))
    assert "1,500 characters" in hit.message
    assert "at most 400 characters" in hit.remedy
    assert (hit.place.start, hit.place.end) == (0, 1_500)


@pytest.mark.parametrize(
    ("video", "words", "which"),
    [
        (False, ("",), "The picture"),
        (True, ("",), "The film"),
        (True, (GOOD, ""), "Film 2"),
        (False, (GOOD, ""), "Picture 2"),
    ],
)
def test_the_picture_meant_is_named(video: bool, words: tuple[str, ...], which: str) -> None:
    hit = said("alt-text", pictured(*words, video=video))
    assert hit.message.startswith(which)
    assert which[:1].lower() + which[1:] in hit.remedy


def test_a_missing_description_is_the_whole_field_and_a_bad_one_its_words() -> None:
    empty, short = run("alt-text", pictured("", "A crane"))
    assert (empty.place.field, empty.place.start, empty.place.end) == ("/media/0/alt", None, None)
    assert (short.place.field, short.place.start, short.place.end) == ("/media/1/alt", 0, 7)


@given(st.text(max_size=60), st.sampled_from(["", "a.png", "image"]))
def test_a_picture_has_at_most_one_fault_and_its_words_never_break_the_sentence(alt: str, file_name: str) -> None:
    hits = run("alt-text", pictured(alt, file_name=file_name))
    assert len(hits) <= 1
    assert all("{which}" not in hit.message + hit.remedy for hit in hits)


@given(st.lists(st.sampled_from(["", GOOD, "image", "b" * 401]), max_size=6))
def test_each_picture_is_judged_by_itself(words: list[str]) -> None:
    hits = run("alt-text", pictured(*words))
    assert [hit.place.field for hit in hits] == [f"/media/{at}/alt" for at, alt in enumerate(words) if alt != GOOD]


def test_only_the_picture_without_words_is_named() -> None:
    media = (
        Media(pointer="/media/0", alt="Children plant a tree beside the new school."),
        Media(pointer="/media/1", file_name="b.png"),
        Media(pointer="/media/2", alt="video.mp4", video=True),
    )
    subject = post(media=media)
    second, third = run("alt-text", subject)
    assert second.message.startswith("Picture 2 has no words")
    assert third.message.startswith("The words for film 3 are a file name")
    assert pointed_at(subject, third) == "video.mp4"


def test_words_with_braces_are_quoted_as_they_are() -> None:
    (hit,) = run("alt-text", post(media=(Media(pointer="/media/0", alt="{0} {x}"),)))
    assert "“{0} {x}”" in hit.message
