"""Cursors of keyset pages: where the next page starts, opaque to whoever carries it. A computing file.

A cursor says nothing a caller may not know and grants nothing: the query it continues is scoped by the session as ever.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Annotated, Any, TypeVar

import msgspec

from tenants.ground.errors import Problem

T = TypeVar("T")

PageSize = Annotated[int, msgspec.Meta(ge=1, le=100, description="How many items a page holds at most.")]
Cursor = Annotated[str, msgspec.Meta(max_length=400, description="The `next` of the page before.")]


def cursor_for(position: Any) -> str:
    """Return the cursor of a position: anything JSON can hold, with ids and times."""
    return urlsafe_b64encode(msgspec.json.encode(position)).decode().rstrip("=")


def position_in(cursor: str | None, kind: type[T]) -> T | None:
    """Return the position a cursor stands for. Raises `invalid-content` for one that is not ours."""
    if cursor is None:
        return None
    try:
        raw = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
        return msgspec.json.decode(raw, type=kind)
    except (ValueError, msgspec.MsgspecError):
        words = "Take the cursor from `next` of the page before, unchanged, or leave it out to start anew."
        raise Problem(
            "invalid-content",
            "The cursor is not one of ours, so we cannot tell where the page should start.",
            fix=words,
            errors=[{"in": "query", "pointer": "/cursor", "message": words}],
        ) from None


def page_of(rows: list[T], limit: int) -> tuple[list[T], bool]:
    """Split `limit + 1` fetched rows into the page and whether another follows."""
    return rows[:limit], len(rows) > limit
