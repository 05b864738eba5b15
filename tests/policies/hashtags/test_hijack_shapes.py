"""Invitations: openings and closings about the organization, by name or by initials, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.hashtags.hijack_shapes import invitation

BRANDS = frozenset({"northfield", "cityhall"})
OPENINGS = [
    ("ask", "asks the public to put questions to"),
    ("tell", "asks the public to talk to"),
    ("dear", "asks the public to write to"),
    ("love", "puts love into the public's mouth for"),
    ("why i", "asks the public for reasons about"),
    ("share", "asks the public to share something of"),
    ("show us", "asks the public to show something about"),
    ("my", "asks the public to say what is theirs about"),
    ("our", "asks the public to say what is theirs about"),
    ("why i love", "asks the public why they love"),
    ("why we love", "asks the public why they love"),
    ("i love", "puts praise into the public's mouth for"),
    ("we love", "puts praise into the public's mouth for"),
    ("i heart", "puts praise into the public's mouth for"),
    ("thank you", "puts thanks into the public's mouth for"),
    ("thanks", "puts thanks into the public's mouth for"),
    ("only at", "asks the public what happens only at"),
]
CLOSINGS = [
    ("stories", "asks the public for stories about"),
    ("story", "asks the public for stories about"),
    ("moments", "asks the public for moments with"),
    ("memories", "asks the public for memories of"),
    ("experiences", "asks the public for experiences with"),
    ("confessions", "asks the public for confessions about"),
    ("problems", "asks the public for problems with"),
    ("fails", "asks the public for failures of"),
    ("luxury", "asks the public to describe the luxury of"),
    ("life", "asks the public to describe life with"),
    ("love", "puts love into the public's mouth for"),
]


ELSEWHERE = [
    "frag northfield", "mein northfield", "unser northfield", "demandez a northfield", "mon northfield", "notre northfield", "pregunta a northfield", "mi northfield", "nuestro northfield",
    "chiedi a northfield", "il mio northfield", "vraag northfield", "mijn northfield", "onze northfield", "northfield is", "northfield because", "northfield memes",
    "ask the mayor", "ask us", "our council", "my hospital", "my nypd",
]  # fmt: skip
NO_INVITATIONS = [
    "my gym",
    "my sky",
    "our hymn",
    "my planet",
    "ask away",
    "mein garten",
    "this is",
    "our street",
    "ask her more",
    "my myth",
    "notre dame",
]


def about(words: str, written: str = "") -> str | None:
    shape = invitation(words.split(), BRANDS, written.split())
    return shape.about if shape else None


@pytest.mark.parametrize(("opening", "does"), OPENINGS, ids=[opening for opening, _ in OPENINGS])
def test_an_opening_before_a_name_is_an_invitation(opening: str, does: str) -> None:
    shape = invitation([*opening.split(), "northfield"], BRANDS)
    assert shape is not None
    assert shape.about == "northfield"
    assert shape.sentence.startswith(f"It {does} “northfield”.")
    assert "plan who reads and answers" in shape.sentence
    assert invitation(opening.split(), BRANDS) is None
    assert invitation([*opening.split(), "planet"], BRANDS) is None


@pytest.mark.parametrize(("closing", "does"), CLOSINGS, ids=[closing for closing, _ in CLOSINGS])
def test_a_closing_after_a_name_is_an_invitation(closing: str, does: str) -> None:
    shape = invitation(["northfield", closing], BRANDS)
    assert shape is not None
    assert shape.sentence.startswith(f"It {does} “northfield”.")
    assert invitation([closing], BRANDS) is None
    assert invitation(["planet", closing], BRANDS) is None
    assert closing == "love" or invitation([closing, "northfield"], BRANDS) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param("ask city hall", "city hall", id="a name of several words"),
        pytest.param("ask the city hall team", "city hall", id="a name among others"),
        pytest.param("my own northfield", "northfield", id="a name that does not come first"),
        pytest.param("northfield stories 2026", "northfield", id="with a year behind"),
        pytest.param("city stories", None, id="half a name"),
        pytest.param("show northfield", None, id="half an opening"),
        pytest.param("northfieldstories", None, id="words run together"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_whom_an_invitation_is_about(words: str, name: str | None) -> None:
    assert about(words) == name


@pytest.mark.parametrize(
    ("words", "written", "name"),
    [
        pytest.param("ask jpm", "Ask JPM", "JPM", id="consonants in capitals"),
        pytest.param("ask jpm", "", "jpm", id="consonants as typed by anybody"),
        pytest.param("my nypd", "My NYPD", "NYPD", id="with a vowel's y, in capitals"),
        pytest.param("ask nasa", "Ask NASA", "NASA", id="with vowels, in capitals"),
        pytest.param("ask nasa", "ask nasa", None, id="with vowels, without capitals"),
        pytest.param("ask bp", "Ask BP", None, id="two letters are too few"),
        pytest.param("ask nationwide", "Ask NATIONWIDE", None, id="more than six letters are a word in capitals"),
        pytest.param("ask g20s", "Ask G20S", None, id="letters and digits"),
        pytest.param("nhs stories", "NHS Stories", "NHS", id="before a closing"),
        pytest.param("ask northfield", "Ask NorthField", "NorthField", id="a name is shown as typed"),
    ],
)
def test_initials_are_a_name_where_they_look_like_one(words: str, written: str, name: str | None) -> None:
    assert about(words, written) == name


WORDS = st.lists(
    st.sampled_from(["ask", "my", "why", "i", "love", "stories", "northfield", "city", "hall", "day"]), max_size=6
)


@given(WORDS)
def test_an_invitation_names_somebody_it_was_told_of(words: list[str]) -> None:
    name = about(" ".join(words))
    assert name in (None, "northfield", "city hall")
    assert name is None or name in " ".join(words)


@given(WORDS)
def test_without_a_name_nothing_is_an_invitation(words: list[str]) -> None:
    assert invitation(words, frozenset()) is None


@pytest.mark.parametrize("words", ELSEWHERE)
def test_invitations_of_other_languages_and_by_what_an_organization_is(words: str) -> None:
    assert about(words)


@pytest.mark.parametrize("words", NO_INVITATIONS)
def test_what_names_no_organization_invites_nobody(words: str) -> None:
    assert about(words) is None


def test_capitals_that_stand_alone_belong_to_a_name() -> None:
    assert about("mc d stories", "Mc D Stories") == "McD"
    assert about("ask stevie g", "Ask Stevie G") == "Stevie G"
