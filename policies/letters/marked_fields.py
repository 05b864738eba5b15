"""Finding words with letters they may not hold, wherever the type of an input marks them.

The type is walked once, when an operation is declared; a value is looked at only where there is something marked.
Computes only.
"""

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import inspect

from policies.letters.letters import fault, marked

Fault = tuple[str, str]
"""A JSON Pointer and a sentence."""

Look = Callable[[Any, str], Iterator[Fault]]


def looker(kind: Any) -> Look | None:
    """Return what looks at values of the type `kind`; None when none of its words is marked."""
    return _of(inspect.type_info(kind), {})


def _of(info: inspect.Type, known: dict[type, Look | None]) -> Look | None:
    if isinstance(info, inspect.Metadata):
        rule = marked(info.extra)
        return _words(rule) if rule else _of(info.type, known)
    if isinstance(info, inspect.StructType):
        if info.cls not in known:
            known[info.cls] = None
            known[info.cls] = _struct(info, known)
        return known[info.cls]
    if isinstance(info, inspect.UnionType):
        return _union(info, known)
    if isinstance(info, inspect.CollectionType):
        return _items(_of(info.item_type, known))
    return None


def _words(rule: str) -> Look:
    def look(value: Any, pointer: str) -> Iterator[Fault]:
        if isinstance(value, str) and (said := fault(value, rule)):
            yield pointer, said

    return look


def _struct(info: inspect.StructType, known: dict[type, Look | None]) -> Look | None:
    inner = [(field.name, f"/{field.encode_name}", found) for field in info.fields if (found := _of(field.type, known))]
    if not inner:
        return None

    def look(value: Any, pointer: str) -> Iterator[Fault]:
        if isinstance(value, info.cls):
            for name, at, found in inner:
                yield from found(getattr(value, name), pointer + at)

    return look


def _union(info: inspect.UnionType, known: dict[type, Look | None]) -> Look | None:
    arms = [found for arm in info.types if (found := _of(arm, known))]
    if not arms:
        return None

    def look(value: Any, pointer: str) -> Iterator[Fault]:
        for found in arms:
            yield from found(value, pointer)

    return look


def _items(found: Look | None) -> Look | None:
    if found is None:
        return None

    def look(value: Any, pointer: str) -> Iterator[Fault]:
        for index, item in enumerate(value or ()):
            yield from found(item, f"{pointer}/{index}")

    return look
