"""Shapes every resource shares: who may do what, pages and the words for states."""

from typing import Annotated, Generic, TypeVar

import msgspec

Item = TypeVar("Item")

VersionNumber = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
"""Which version of the words is meant: a revision of a proposal, a version of a template."""


class Input(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of every request body: unknown fields are refused by name."""


class Output(msgspec.Struct, frozen=True, kw_only=True):
    """Base of every response body."""


class Page(msgspec.Struct, Generic[Item], frozen=True, kw_only=True):
    """A keyset page. `next` is an opaque cursor for the following page, absent on the last."""

    items: list[Item]
    next: str | None = None
