"""Reading what people send: JSON, query and path values, strictly typed, with the bad field named in plain words.

A computing file. Rule kept: nothing reaches a handler that the API's own schema would refuse, and every refusal says which
field (a JSON Pointer, RFC 6901), what is wrong with it and what would be right.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Generic, NoReturn, TypeVar
from urllib.parse import parse_qsl
from uuid import UUID

import msgspec
from msgspec import inspect

from policies.letters.marked_fields import looker
from tenants.ground.errors import Problem, not_found

T = TypeVar("T")

_STEP = re.compile(r"\.([^.\[\]`]+)|\[(\d+)\]")
_NAMED = re.compile(r"^Object (missing required|contains unknown) field `(.*)`$", re.DOTALL)
_LENGTH = re.compile(r"^Expected `(str|array|object)` of length (>=|<=|==) (\d+)$")
_BOUND = re.compile(r"^Expected `(?:int|float)` (>=|<=|>|<) (-?[\d.]+)$")
_TYPES = re.compile(r"^Expected `([^`]+)`(?:, got `([^`]+)`)?$")

_KINDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "null": "nothing",
    "array": "a list",
    "object": "an object",
    "uuid": "an id",
    "datetime": "a date and time with its zone, such as 2026-11-28T09:00:00Z",
    "date": "a date, such as 2026-11-28",
}
_PLAIN = {
    "Invalid UUID": "This is not an id.",
    "Invalid RFC3339 encoded datetime": f"Give {_KINDS['datetime']}.",
    "Invalid RFC3339 encoded date": f"Give {_KINDS['date']}.",
    "Number out of range": "This number is too large.",
    "Integer value out of range": "This number is too large.",
}


class JsonReader(Generic[T]):
    """Reads one type from JSON. Made once an operation, used for every request."""

    def __init__(self, kind: type[T]) -> None:
        self.kind = kind
        self._decoder = msgspec.json.Decoder(kind)
        self._look = looker(kind)

    def read(self, body: bytes) -> T:
        """Return the value. Raises `malformed-request` for what is no JSON, `invalid-content` for what is not this type."""
        try:
            value = self._decoder.decode(body)
        except msgspec.ValidationError as wrong:
            raise refusal(wrong, self.kind, "body") from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as broken:
            _refuse_broken(body, broken)
        if b"\\u0000" in body:
            _refuse_nul(msgspec.json.decode(body))
        if self._look is not None and (found := next(self._look(value, ""), None)):
            raise _invalid("body", *found)
        return value


def read_query(raw: bytes, kind: type[T]) -> T:
    """Return the query as `kind`, a struct with a field a parameter. Raises `invalid-content` naming the parameter."""
    given: dict[str, str] = {}
    for name, value in _pairs(raw):
        if name in given:
            raise _invalid("query", f"/{_visible(name)}", "This is given twice; give it once.")
        given[name] = value
    try:
        return msgspec.convert(given, kind, strict=False)
    except msgspec.ValidationError as wrong:
        raise refusal(wrong, kind, "query") from None


def read_path(value: str, kind: Any) -> Any:
    """Return a path segment as `kind`. Raises `not-found`: what cannot be an id is nobody's id."""
    if kind is UUID and len(value) != 36:
        raise not_found()
    try:
        return msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError:
        raise not_found() from None


def refusal(wrong: msgspec.ValidationError, kind: Any, place: str) -> Problem:
    """Return the `invalid-content` problem for a validation error, naming the field in the words of the sender."""
    message, _, path = str(wrong).partition(" - at `")
    pointer = "".join(f"/{name or index}" for name, index in _STEP.findall(path))
    named = _NAMED.match(message)
    if named:
        known, field = named[1] == "missing required", _visible(named[2])
        words = (
            "This is needed, and it is missing." if known else f"There is no field called {field} here; leave it out."
        )
        return _invalid(place, f"{pointer}/{_escaped(field)}", words)
    return _invalid(place, pointer, _plain(message, pointer, kind))


def refuse_unclean(text: str, place: str) -> None:
    """Raise `malformed-request` for a NUL or half a surrogate pair, which no database and no screen can keep."""
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise Problem(
            "malformed-request",
            f"The {place} holds a character that stands for nothing (NUL or half of a surrogate pair).",
            fix="Remove the character and send it again.",
        )


def _plain(message: str, pointer: str, kind: Any) -> str:
    if message in _PLAIN:
        return _PLAIN[message]
    if message.startswith(("Invalid enum value", "Invalid value")):
        choices = ", ".join(map(str, _choices(inspect.type_info(kind), pointer.split("/")[1:])))
        return f"This is not one of the values possible here: {choices}."
    return (
        _bounds(message) or _type(message) or (message if message.endswith(".") else "This value cannot be used here.")
    )


def _bounds(message: str) -> str:
    if found := _LENGTH.match(message):
        return _length_in_words(found[1], found[2], int(found[3]))
    if found := _BOUND.match(message):
        return f"This must be {'at least' if found[1].startswith('>') else 'at most'} {found[2]}."
    if "timezone component" in message:
        return f"Give {_KINDS['datetime']}."
    return "This does not have the form that is needed here." if "matching regex" in message else ""


def _type(message: str) -> str:
    if found := _TYPES.match(message):
        wanted = " or ".join(_KINDS.get(part, part) for part in found[1].split(" | "))
        return f"This should be {wanted}" + (f", not {_KINDS.get(found[2], found[2])}." if found[2] else ".")
    return ""


def _length_in_words(kind: str, comparison: str, number: int) -> str:
    things = "characters" if kind == "str" else "items"
    if comparison == ">=":
        return "This must not be empty." if number == 1 else f"Use at least {number} {things}."
    return f"Use at most {number:,} {things}." if comparison == "<=" else f"Use exactly {number} {things}."


def _choices(info: inspect.Type, steps: list[str]) -> tuple[Any, ...]:
    for at in _arms(info):
        if isinstance(at, inspect.LiteralType) and not steps:
            return at.values
        if isinstance(at, inspect.StructType) and steps:
            if at.tag_field == steps[0]:
                return tuple(arm.tag for arm in _arms(info) if isinstance(arm, inspect.StructType))
            found = [_choices(f.type, steps[1:]) for f in at.fields if f.encode_name == steps[0]]
        elif isinstance(at, inspect.CollectionType) and steps:
            found = [_choices(at.item_type, steps[1:])]
        else:
            continue
        if any(found):
            return found[0]
    return ()


def _arms(info: inspect.Type) -> Iterator[inspect.Type]:
    if isinstance(info, inspect.Metadata):
        yield from _arms(info.type)
    elif isinstance(info, inspect.UnionType):
        for arm in info.types:
            yield from _arms(arm)
    else:
        yield info


def _invalid(place: str, pointer: str, words: str) -> Problem:
    where = pointer or "the whole of it"
    return Problem(
        "invalid-content",
        f"One part of the {place} cannot be accepted: {where}. Nothing was changed.",
        fix=words,
        errors=[{"in": place, "pointer": pointer, "message": words}],
    )


def _refuse_broken(body: bytes, broken: Exception) -> NoReturn:
    if not body.strip():
        said = "The request needs a body, and it was empty."
    elif isinstance(broken, UnicodeDecodeError):
        said = "The body is not UTF-8 text."
    elif isinstance(broken, RecursionError):
        said = "The body is nested far more deeply than anything here needs."
    elif b"\\ud" in body.lower() and ("surrogate" in str(broken) or "truncated" in str(broken)):
        said = "The body is cut off, or holds half of a surrogate pair (a broken emoji)."
    else:
        said = f"The body is not JSON: {str(broken).removeprefix('JSON is malformed: ')}."
    raise Problem("malformed-request", said, fix="Send one JSON document, encoded as UTF-8.") from None


def _refuse_nul(value: Any) -> None:
    for pointer, text in _strings(value, ""):
        if "\0" in text:
            raise _invalid(
                "body", pointer, "Remove the NUL character (U+0000); it stands for nothing and cannot be kept."
            )


def _strings(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield pointer, name
            yield from _strings(inner, f"{pointer}/{_escaped(_visible(name))}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _strings(inner, f"{pointer}/{index}")


def _pairs(raw: bytes) -> list[tuple[str, str]]:
    try:
        pairs = parse_qsl(raw.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=100)
    except (UnicodeDecodeError, ValueError):
        raise Problem(
            "malformed-request",
            "The part of the address after the question mark could not be read.",
            fix="Encode it as UTF-8 and percent-escape it.",
        ) from None
    for name, value in pairs:
        refuse_unclean(name + value, "query")
    return pairs


def _visible(name: str) -> str:
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name[:100])


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
