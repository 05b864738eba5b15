"""Canonical JSON (RFC 8785): the one way to turn a value into the bytes a digest names.

msgspec's sorted encoding is byte for byte RFC 8785 for values without floats whose member names are ASCII, and costs a
fortieth of the general encoder; a test holds the two equal. Anything else takes the general encoder. Floats are refused:
what is named for years holds whole numbers and texts. Computes only.
"""

import hashlib
from collections.abc import Hashable, Iterable
from functools import lru_cache
from typing import Any

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


@lru_cache(maxsize=1_024)
def _is_fixed(kind: Hashable) -> bool:
    """Return whether a value of `kind` can only hold ASCII member names and no floats, so that nothing needs looking at."""
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct) and _fixed(inspect.type_info(kind), frozenset())


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


def _ascii_names(value: Any) -> bool:
    """Return whether every member name inside `value` is ASCII. Raises `ValueError` for what may not be named."""
    if _is_fixed(value.__class__):
        return True
    names: list[Any] = []
    _gather(value, names)
    if not all(isinstance(name, str) for name in names):
        raise ValueError("member names in canonical JSON are texts")
    return all(name.isascii() for name in names)


def _gather(value: Any, names: list[Any]) -> None:
    """Add the member names inside `value` to `names`. Raises `ValueError` for a float and for too large a number."""
    match value:
        case dict():
            names.extend(value)
            parts: Iterable[Any] = value.values()
        case tuple() | list():
            parts = value
        case msgspec.Struct() if not _is_fixed(value.__class__):
            names.extend(value.__struct_encode_fields__)
            parts = (getattr(value, name) for name in value.__struct_fields__)
        case _:
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
