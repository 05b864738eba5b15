"""Canonical JSON (RFC 8785): the one way to turn a value into the bytes a digest names.

msgspec's sorted encoding is byte for byte RFC 8785 for values without floats whose member names are ASCII, and costs a
fortieth of the general encoder; a test holds the two equal. Anything else takes the general encoder. Floats are refused:
what is named for years holds whole numbers and texts. Computes only.
"""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec
import rfc8785
from msgspec import inspect

MOST = 2**53 - 1
"""The largest whole number that every JSON reader keeps."""

_encoder = msgspec.json.Encoder(order="sorted")
_PLAIN = (
    inspect.StrType,
    inspect.IntType,
    inspect.BoolType,
    inspect.NoneType,
    inspect.UUIDType,
    inspect.DateTimeType,
    inspect.DateType,
    inspect.LiteralType,
    inspect.EnumType,
)
_SINGLE = frozenset({str, bool, type(None), UUID, datetime, date})


def canonical_json(value: Any) -> bytes:
    """Return the RFC 8785 bytes of `value`: a struct, or a dict or list, of texts, whole numbers, UTC times and identifiers.

    Raises `ValueError` for a float, a whole number beyond `MOST`, or a member name that is no text.
    """
    if _ascii_names(value):
        return _encoder.encode(value)
    return rfc8785.dumps(msgspec.to_builtins(value))


def sha256(data: bytes) -> bytes:
    """Return the 32-byte name of `data`."""
    return hashlib.sha256(data).digest()


def _fixed(kind: inspect.Type, above: frozenset[type]) -> bool:
    match kind:
        case inspect.StructType():
            if kind.cls in above:
                return True
            names_are_ascii = all(field.encode_name.isascii() for field in kind.fields)
            return names_are_ascii and all(_fixed(field.type, above | {kind.cls}) for field in kind.fields)
        case inspect.UnionType():
            return all(_fixed(one, above) for one in kind.types)
        case inspect.VarTupleType() | inspect.ListType():
            return _fixed(kind.item_type, above)
        case inspect.Metadata():
            return _fixed(kind.type, above)
    return isinstance(kind, _PLAIN)


@lru_cache(maxsize=1_024)
def _open_fields(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """Return the fields of `kind` in which any member name or a float could stand, by attribute; the rest need no look.

    Raises `ValueError` for a struct whose own member names are not ASCII.
    """
    found = inspect.type_info(kind)
    assert isinstance(found, inspect.StructType)
    if not all(field.encode_name.isascii() for field in found.fields):
        raise ValueError(f"the member names of {kind.__name__} are not all ASCII")
    return tuple(field.name for field in found.fields if not _fixed(field.type, frozenset()))


def _ascii_names(value: Any) -> bool:
    """Return whether every member name inside `value` is ASCII. Raises `ValueError` for what may not be named."""
    names: list[Any] = []
    _gather(value, names)
    try:
        return "".join(names).isascii()
    except TypeError:
        raise ValueError("member names in canonical JSON are texts") from None


def _gather(value: Any, names: list[Any]) -> None:
    """Add the member names inside `value` to `names`. Raises `ValueError` for a float and for too large a number."""
    kind = value.__class__
    if kind in _SINGLE:
        return
    if isinstance(value, dict):
        names.extend(value)
        parts: Iterable[Any] = value.values()
    elif isinstance(value, list | tuple):
        parts = value
    elif isinstance(value, msgspec.Struct):
        parts = [getattr(value, name) for name in _open_fields(kind)]
    else:
        _require_exact(value)
        return
    for part in parts:
        _gather(part, names)


def _require_exact(value: Any) -> None:
    """Raise `ValueError` for a number that not every JSON reader reads alike."""
    if isinstance(value, float):
        raise ValueError("canonical JSON holds no floats: different readers write them differently")
    if isinstance(value, int) and abs(value) > MOST:
        raise ValueError(f"{value} is too large for canonical JSON: at most {MOST}")
