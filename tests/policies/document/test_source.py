"""Reading a policy file: data only, small, with lines, and words stay words."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.document.source import DEEPEST, MAX_BYTES, Unreadable, read

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


def refusal(text: str) -> Unreadable:
    with pytest.raises(Unreadable) as refused:
        read(text)
    return refused.value


@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=5), st.sampled_from([None, 2, "\t"]))
def test_json_is_read_as_it_is_however_it_is_indented(value: dict[str, object], indent: int | str | None) -> None:
    for ascii_only in (True, False):
        text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
        try:
            text.encode()
        except UnicodeEncodeError:
            continue
        assert read(text).value == value


def test_each_value_knows_its_line() -> None:
    reading = read("title: A\nrules:\n  - id: one\n    why: |\n      because\n  - id: two\n")
    assert reading.line("/rules/0/id") == 3
    assert reading.line("/rules/1/id") == 6
    assert reading.line("/rules/1/missing") == 6
    assert reading.line("/nothing") == 1


def test_names_with_slashes_are_pointers_too() -> None:
    assert read("a/b: 1\nc~d: 2").lines == {"": 1, "/a~1b": 1, "/c~0d": 2}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("yes", "yes"),
        ("2026-11", "2026-11"),
        ("2026-11-03", "2026-11-03"),
        ("2026-11-03T09:30:00Z", "2026-11-03T09:30:00Z"),
        ("012", "012"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("0x10", "0x10"),
        (".inf", ".inf"),
        ("12", 12),
        ("-3", -3),
        ("1.5", 1.5),
        ("true", True),
        ("False", "False"),
        ("null", None),
        ("~", None),
        ("", None),
        ("'12'", "12"),
        ('"true"', "true"),
        ("99999999999999999999", "99999999999999999999"),
    ],
)
def test_only_plain_numbers_true_false_and_null_are_more_than_words(written: str, value: object) -> None:
    assert read(f"a: {written}").value == {"a": value}


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        ("a: &x 1\nb: *x", "anchors", 1),
        ("a: 1\nb:\n  - *x", "anchors", 3),
        ("a: 1\na: 2", "“a” appears twice", 2),
        ('{"a": {"b": 1, "b": 2}}', "“b” appears twice", None),
        ("a: !!python/object:os.system 1", "tag", 1),
        ("a: !thing 1", "tag", 1),
        ("a: !!str 1", "tag", 1),
        ("a: 1\n---\nb: 2", "more than one document", 2),
        ("a: 1\n  b: 2", "cannot be read as YAML", 2),
        ("a: [1, 2", "cannot be read as YAML", 2),
        ("? [a]\n: 1", "A name in the file", 1),
        ('{"a": 1,}\n', "starts like JSON", 1),
        ('{"a": NaN}', "NaN is not a number", None),
        ("a: \ud800", "half of a character", None),
        ("a: \x00", "A control character (U+0000)", 1),
        ("a: 1\nb: \x07", "A control character (U+0007)", 2),
        ('{"a": ' + "9" * 5_000 + "}", "thousands of digits", None),
    ],
)
def test_what_is_not_plain_data_is_refused_with_its_line(text: str, said: str, line: int | None) -> None:
    refused = refusal(text)
    assert said in refused.message
    assert refused.line == line or line is None
    assert refused.fix


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", '{"a":', "\n  "])
def test_deep_nesting_is_refused(opening: str) -> None:
    text = "".join(" " * n + "a:\n" for n in range(60)) if opening == "\n  " else opening * 50_000
    assert refusal(text).fix


def test_nesting_up_to_the_limit_is_read() -> None:
    assert read("[" * DEEPEST + "]" * DEEPEST).value
    refusal("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1))


def test_a_file_above_a_megabyte_is_refused_before_it_is_parsed() -> None:
    refused = refusal("a: " + "b" * 5_000_000)
    assert refused.message == "The file has 5.0 MB; a policy may have 1 MB."
    assert read("a: " + "b" * (MAX_BYTES - 3)).value


def test_a_file_that_explodes_through_anchors_is_refused() -> None:
    bomb = "a: &a [x,x,x,x]\n" + "\n".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)},*{chr(97 + n)}]" for n in range(20)
    )
    assert "anchors" in refusal(bomb).message


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    said = ["Read."]
    try:
        read(text)
    except Unreadable as refused:
        said = [refused.message, refused.fix]
    assert all(sentence.endswith(".") for sentence in said)
