"""A document with every field filled, made from its type: the same one each time, however often the type is moved or renamed."""

from datetime import UTC, date, datetime
from functools import singledispatch
from typing import Any
from uuid import UUID

import msgspec
from msgspec import inspect

CAME_LATER = {"blog"}
"""Values that came after the digests were pinned and stand before the others; what was filled then is filled still."""


def filled(kind: Any) -> Any:
    """Return an instance of `kind` with something in each field that has always been there.

    Fields that came later are those that may be `UNSET`; they are left out, as they are in the documents from before.
    """
    return _fill(inspect.type_info(kind), kind.__name__)


@singledispatch
def _fill(kind: inspect.Type, name: str) -> Any:
    raise TypeError(f"say how {name}, a {kind}, is filled")


@_fill.register
def _(kind: inspect.StructType, name: str) -> Any:
    always = [field for field in kind.fields if not _came_later(field)]
    return kind.cls(**{field.name: _fill(field.type, field.name) for field in always})


@_fill.register
def _(kind: inspect.UnionType, name: str) -> Any:
    somethings = [one for one in kind.types if not isinstance(one, inspect.NoneType)]
    return _fill(min(somethings, key=lambda one: getattr(one, "tag", None) != "post"), name)


@_fill.register
def _(kind: inspect.VarTupleType, name: str) -> Any:
    return (_fill(kind.item_type, name),)


@_fill.register
def _(kind: inspect.DictType, name: str) -> Any:
    return {"/a": _fill(kind.value_type, name)}


@_fill.register
def _(kind: inspect.Metadata, name: str) -> Any:
    return _fill(kind.type, name)


@_fill.register
def _(kind: inspect.LiteralType, name: str) -> Any:
    return next((value for value in kind.values if value not in CAME_LATER), kind.values[0])


@_fill.register
def _(kind: inspect.StrType, name: str) -> Any:
    return f"{name}, in wörds"


@_fill.register
def _(kind: inspect.IntType, name: str) -> Any:
    return len(name)


@_fill.register
def _(kind: inspect.BoolType, name: str) -> Any:
    return True


@_fill.register
def _(kind: inspect.UUIDType, name: str) -> Any:
    return UUID(int=len(name))


@_fill.register
def _(kind: inspect.DateType, name: str) -> Any:
    return date(2026, 11, 28)


@_fill.register
def _(kind: inspect.DateTimeType, name: str) -> Any:
    return datetime(2026, 11, 28, 9, tzinfo=UTC)


@_fill.register
def _(kind: inspect.AnyType, name: str) -> Any:
    return [len(name), {"é": name}]


def _came_later(field: inspect.Field) -> bool:
    """Return whether the field may be left out and then is `UNSET`, which `inspect` tells as no default at all."""
    return not field.required and field.default is msgspec.NODEFAULT and field.default_factory is msgspec.NODEFAULT
