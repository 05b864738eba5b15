"""Our fast canonical bytes are RFC 8785 bytes, whatever is handed in."""

import hashlib
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.canonical_json import MOST, canonical_json, sha256
from tests.workflows.kinds.contents import contents
from workflows.kinds.register import Content
from workflows.kinds.stored import canonical, parse

texts = st.text(st.characters(codec="utf-8"), max_size=20)
scalars = st.none() | st.booleans() | st.integers(-MOST, MOST) | texts
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4), max_leaves=20
)


class Anything(msgspec.Struct, frozen=True):
    """A struct that may hold any member names inside."""

    zone: str
    inside: Any
    later: str | msgspec.UnsetType = msgspec.UNSET


@given(values)
def test_any_value_is_written_as_rfc_8785_says(value: object) -> None:
    assert canonical_json(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@given(values)
def test_a_struct_that_holds_any_value_is_written_alike(value: object) -> None:
    assert canonical_json(Anything("UTC", value)) == rfc8785.dumps({"zone": "UTC", "inside": value})  # type: ignore[dict-item]


@given(contents)
def test_a_struct_with_names_of_its_own_only_is_written_alike(content: Content) -> None:
    assert canonical_json(content) == rfc8785.dumps(msgspec.to_builtins(content))


def test_names_beyond_ascii_are_sorted_by_their_utf_16_units() -> None:
    named = {"\ue000": 1, "\U0001f600": 2, "z": 3, "\xe9": 4}
    assert canonical_json(named) == rfc8785.dumps(named)
    assert canonical_json(Anything("UTC", named)) == rfc8785.dumps({"inside": named, "zone": "UTC"})


class Foreign(msgspec.Struct, frozen=True, rename={"title": "titr\xe9"}):
    title: str


def test_a_struct_of_our_own_has_ascii_names() -> None:
    for value in (Foreign("a"), (Foreign("a"),), Anything("UTC", Foreign("a"))):
        with pytest.raises(ValueError, match="not all ASCII"):
            canonical_json(value)


def test_ids_and_moments_are_written_as_texts() -> None:
    told = {"at": datetime(2026, 11, 28, 9, tzinfo=UTC), "id": UUID(int=7)}
    assert canonical_json(told) == b'{"at":"2026-11-28T09:00:00Z","id":"00000000-0000-0000-0000-000000000007"}'


@pytest.mark.parametrize("wrong", [1.0, float("nan"), MOST + 1, -MOST - 1, {1: "one"}, "\ud800"])
def test_what_two_readers_could_read_differently_is_refused(wrong: object) -> None:
    for value in (wrong, {"\xe9": 1, "deep": [wrong]}, Anything("UTC", (wrong,))):
        with pytest.raises(ValueError):  # noqa: PT011  any of them: the message is the encoder's
            canonical_json(value)


@given(contents)
def test_a_content_survives_its_own_canonical_bytes(content: Content) -> None:
    assert canonical(parse(canonical(content))) == canonical(content)


def test_a_name_is_the_sha_256() -> None:
    assert sha256(b"abc") == hashlib.sha256(b"abc").digest()
