"""Short texts of one shape: the whole text, nothing after it, and the plain pattern in what is published."""

from typing import Annotated

import msgspec
import pytest

from tenants.ground.patterns import published, shaped

Word = Annotated[str, shaped("[a-z]+", max_length=5)]


@pytest.mark.parametrize("text", ["a", "abcde"])
def test_a_text_of_the_shape_is_taken(text: str) -> None:
    assert msgspec.convert(text, Word) == text


@pytest.mark.parametrize("text", ["", "abcdef", "A", "a b", " a", "a ", "a\n", "\na", "a\r\n", "a\nb", "a\u2028", "ａ"])
def test_anything_before_or_after_it_is_refused(text: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(text, Word)


class Named(msgspec.Struct):
    own: Word
    others: dict[str, list[Word]]
    pattern: str = "$"


def test_what_is_published_is_the_pattern_that_everybody_can_read() -> None:
    schema = published(msgspec.json.schema(Named))
    properties = schema["$defs"]["Named"]["properties"]
    word = {"type": "string", "pattern": "^[a-z]+$", "maxLength": 5}
    assert properties["own"] == properties["others"]["additionalProperties"]["items"] == word
    assert properties["pattern"] == {"type": "string", "default": "$"}
    schemas, parts = published(msgspec.json.schema_components([Named, Word]))
    assert schemas[1] == word
    assert parts["Named"]["properties"] == properties
