"""A line from outside is read, or refused in words nobody has to look up."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.json_line import LONGEST_LINE, halves_of, json_of, text_of

JARGON = ("codec", "sys.", "Traceback", "surrogate", "utf-16", "msgspec", "recursion", "object has no")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"x" * (LONGEST_LINE + 1), "longer than a million bytes"),
        (b'{"text": "\xff"}', "byte 11 is not UTF-8"),
        (b"\xff\xfe{\x00}\x00", "byte 1 is not UTF-8"),
        (b"{", "at character 2"),
        (b"nonsense", "at character 1"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 50_000, "nested too deeply"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "too many digits"),
        (b'{"a": "\x00"}', "not JSON"),
    ],
)
def test_what_cannot_be_read_is_said_plainly(raw: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said) as refused:
        json_of(text_of(raw))
    assert not any(word in str(refused.value) for word in JARGON)


def test_the_mark_some_editors_put_before_a_file_is_passed_over() -> None:
    assert json_of(text_of(b'\xef\xbb\xbf{"a": 1}')) == {"a": 1}


def test_half_of_a_character_is_found_and_named() -> None:
    assert halves_of('{"a": ["\\ud83d"]}') == "\\ud83d"
    assert halves_of('{"\\udc00": 1}') == "\\udc00"
    assert halves_of('{"a": "\\ud83c\\udf33 🌳"}') is None


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_in_words(raw: bytes) -> None:
    said = "This line was read."
    try:
        json_of(text_of(raw))
    except ValueError as refused:
        said = str(refused)
    assert said.startswith("This line")
    assert not any(word in said for word in JARGON)


@given(st.recursive(st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5), st.lists))
def test_what_is_json_is_read_as_it_is(value: object) -> None:
    assert json_of(json.dumps(value)) == value
