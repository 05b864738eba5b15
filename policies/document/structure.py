"""Shapes: whether what was read has the names and types of a policy, in words an author understands.

Every part is looked at by itself, so one broken rule does not hide the next. Nothing here knows what a rule means.
Computes only.
"""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Annotated, Any, get_args, get_origin

import msgspec

from policies.document.document import (
    Deadlines,
    Members,
    PackDocument,
    PackUse,
    PolicyDocument,
    RejectReason,
    Route,
    Rule,
    Section,
    Source,
    Stage,
    Tightening,
    Topic,
    TrivialEdits,
    Window,
)
from policies.text.phrasing import listing, quoted

Found = tuple[str, int | None, str, str]
"""A JSON Pointer, lines to add to its own, what is wrong, and how to put it right."""

_PARTS: Mapping[str, type[msgspec.Struct]] = {
    "text": Section,
    "rules": Rule,
    "routes": Route,
    "windows": Window,
    "extra_stages": Stage,
    "reject_reasons": RejectReason,
    "packs": PackUse,
    "topics": Topic,
}
_STAND_IN = {"id": "any", "title": "any", "stages": [{"id": "any", "title": "any", "roles": ["any"], "why": "any"}]}
_AT = re.compile(r"^(.*?)(?: - at `(?:key in )?\$(.*)`)?$", re.DOTALL)
_KINDS = {
    "str": "words",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a group of names",
    "null": "nothing",
}


def wrong_shapes(value: Any, kind: type[PolicyDocument] | type[PackDocument]) -> Iterator[Found]:
    """Yield what keeps `value` from being a `kind`, part by part."""
    if not isinstance(value, dict):
        yield "", None, "A policy is a group of names: title, text, rules and routes.", "Start with “title:”."
        return
    parts = {name: part for name, part in _PARTS.items() if name in kind.__struct_fields__}
    bare = {key: part for key, part in value.items() if key not in parts or not isinstance(part, list)}
    stand_in = {"routes": [_STAND_IN]} if isinstance(value.get("routes"), list) else {}
    yield from wrong_shape("", bare | stand_in, kind)
    found = False
    for name, part in parts.items():
        items = value.get(name)
        for index, item in enumerate(items if isinstance(items, list) else ()):
            for wrong in wrong_shape(f"/{name}/{index}", item, part):
                found = True
                yield wrong
    if not found:
        lists = {f"/{name}" for name in parts if isinstance(value.get(name), list)}
        yield from (wrong for wrong in wrong_shape("", value, kind) if wrong[0] in lists)


def wrong_shape(path: str, value: Any, kind: type[msgspec.Struct]) -> Iterator[Found]:
    """Yield what keeps `value`, which stands at `path`, from being a `kind`; at most one thing."""
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        yield _said(path, str(error), kind)


def _said(path: str, text: str, kind: type[msgspec.Struct]) -> Found:
    """Put a decoder's message in words; `path` is where its own path starts."""
    match = _AT.match(text)
    said, inner = (match[1], match[2] or "") if match else (text, "")
    place = path + "".join(
        f"/{step.replace('~', '~0').replace('/', '~1')}" for step in re.findall(r"\.?([^.\[\]]+)", inner)
    )
    unknown = re.match(r"Object contains unknown field `(.*)`", said)
    if unknown:
        names = msgspec.structs.fields(_struct_at(kind, inner))
        known = [field.encode_name for field in names]
        near = get_close_matches(unknown[1], known, n=1, cutoff=0.6)
        fix = f"Did you mean {quoted(near[0])}?" if near else f"Use one of: {', '.join(known)}."
        return f"{place}/{unknown[1]}", None, f"There is nothing called {quoted(unknown[1])} here.", fix
    missing = re.match(r"Object missing required field `(.*)`", said)
    if missing:
        return place, None, f"{quoted(missing[1])} is missing here.", f"Add {quoted(missing[1] + ':')}."
    wrong = re.match(r"Expected `([^`]*)`, got `([^`]*)`", said)
    if wrong:
        wanted = listing([_KINDS.get(word.strip(), word.strip()) for word in wrong[1].split("|")], "or")
        got = _KINDS.get(wrong[2], wrong[2])
        return place, None, f"This should be {wanted}, and it is {got}.", f"Write {wanted} here."
    invalid = re.match(r"Invalid enum value (.*)", said)
    if invalid:
        return (
            place,
            None,
            f"{quoted(invalid[1].strip(chr(39)))} is not one of the choices here.",
            _choices(kind, inner),
        )
    return place, None, _limits(said), "Correct it as the message says."


_PATTERNS: tuple[tuple[str, str], ...] = (
    ("^[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day, written as year, month and day, such as 2026-03-29"),
    ("^[1-9][0-9]{3}-", "a month, written as year and month, such as 2026-03"),
    ("^(?:[1-9][0-9]{3}-", "a month or a day, such as 2026-03 or 2026-03-29"),
    ("^([01][0-9]", "a time of day from 00:00 to 23:59, such as 07:30"),
    ("^[A-Z]{2}(", "a country or a part of one by its short name in capitals, such as GB or DE-BY"),
    ("^[A-Z]{2}", "a country by its two letters in capitals, such as GB"),
    (r"^[a-z0-9\u00a1", "an internet address in small letters, such as example.org"),
    ("^[a-z", "a short name in small letters of the Latin alphabet, a to z, such as “plain-words”"),
)
"""How each kind of pattern begins, and what it asks for in words. The first that fits is used."""


def _limits(said: str) -> str:
    pattern = re.match(r"Expected `str` matching regex '(.*)", said)
    if pattern:
        return f"This should be {next(words for begins, words in _PATTERNS if pattern[1].startswith(begins))}."
    said = re.sub(r"Expected `(\w+)` of length >= 1$", "This must not be empty", said)
    said = re.sub(r"Expected `str` of length <= (\d+)$", _characters, said)
    said = re.sub(r"Expected `int` >= (-?\d+)$", r"This should be a whole number, and at least \1", said)
    said = re.sub(r"Expected `int` <= (-?\d+)$", r"This should be a whole number, and at most \1", said)
    said = re.sub(r"Expected `array` of length <= (\d+)$", r"This may have \1 entries at most, and has more", said)
    return re.sub(r"Expected `(\w+)`", lambda found: f"This should be {_KINDS.get(found[1], found[1])}", said) + "."


def _characters(found: re.Match[str]) -> str:
    return f"This has more than {int(found[1]):,} characters, which is the most it may have"


def _choices(kind: type[msgspec.Struct], inner: str) -> str:
    fields = msgspec.structs.fields(_struct_at(kind, inner))
    field = next((f for f in fields if inner.endswith(f".{f.encode_name}")), None)
    choices = list(_offered(field.type)) if field else []
    words = [choice for choice in choices if isinstance(choice, str)]
    if not words:
        return "Use one of the values the policy's schema lists."
    return f"Use one of: {', '.join(words)}{', or a whole number' if int in choices else ''}."


def _offered(hint: Any) -> Iterator[Any]:
    """Yield each word a field may be, and each type, however they are put together."""
    inner = get_args(hint)
    if get_origin(hint) is Annotated:
        yield from _offered(inner[0])
    elif inner:
        for each in inner:
            yield from _offered(each)
    else:
        yield hint


_WITHIN: tuple[tuple[type[msgspec.Struct], str, type[msgspec.Struct]], ...] = (
    (Route, ".stages", Stage),
    (Rule, ".source", Source),
    (PolicyDocument, ".deadlines", Deadlines),
    (PolicyDocument, ".members", Members),
    (PolicyDocument, ".trivial_edits", TrivialEdits),
)
"""What stands inside a part, by how a decoder's path to it begins."""


def _struct_at(kind: type[msgspec.Struct], inner: str) -> type[msgspec.Struct]:
    if kind is PackUse and inner:
        return Tightening
    return next((part for whole, begins, part in _WITHIN if kind is whole and inner.startswith(begins)), kind)
