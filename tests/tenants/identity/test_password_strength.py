"""Passwords are judged by how they are guessed, and a refusal says what would help."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenants.ground.errors import Problem
from tenants.identity.password_strength import SHORTEST, require_strong

ABOUT = ("Jo Marsh", "jo.marsh@northfield.example", "Northfield Council")


@pytest.mark.parametrize(
    "password", ["four unrelated words", "correct horse battery staple", "kT9#vQ2!mZ7w", "drei lila Elefanten 8 warm"]
)
def test_unexpected_words_or_signs_are_enough(password: str) -> None:
    require_strong(password, about=ABOUT)


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("short one", "at least 12"),
        ("Password1234", "commonly used"),
        ("another password", "commonly used"),
        ("qwertyuiop12", "commonly used"),
        ("aaaaaaaaaaaaaaaa", "Repeats"),
        ("abcabcabcabcabc", "Repeats"),
        ("passwort1234", "guessed quickly"),
        ("Kennwort2026", "guessed quickly"),
        ("Northfield2026!", "your organization"),
        ("northfield council", "your organization"),
        ("jo marsh council", "your name"),
        ("marshmarshmarsh", ""),
    ],
)
def test_what_is_guessed_first_is_refused_and_the_refusal_says_why(password: str, said: str) -> None:
    with pytest.raises(Problem) as refused:
        require_strong(password, about=ABOUT)
    assert refused.value.slug == "weak-password"
    assert said in refused.value.detail
    assert "unrelated words" in refused.value.fix


def test_another_persons_name_is_a_word_like_any_other() -> None:
    require_strong("marsh lantern eleven", about=("Ada Obi", "ada@elsewhere.example"))


@settings(max_examples=60)
@given(st.text(min_size=SHORTEST, max_size=300), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_is_accepted_or_refused_in_words(password: str, about: list[str]) -> None:
    slug = "accepted"
    try:
        require_strong(password, about=about)
    except Problem as refused:
        slug = refused.slug
    assert slug in {"accepted", "weak-password"}
