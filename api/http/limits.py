"""How much, and how slowly, anybody may send; and which addresses can be read at all.

Rule kept: a body is refused by its declared length before it is read and by its real length while it is read, and no
database connection is held while a slow sender sends.
"""

import asyncio
from typing import Any
from urllib.parse import unquote_to_bytes

from litestar.types import HTTPScope, Receive

from api.http.decoding import refuse_unclean
from tenants.ground.errors import Problem

SMALL_BODY = 64 * 1024
"""Bytes of an ordinary request: forms, decisions, reasons."""

WORDS_BODY = 4 * 1024 * 1024
"""Bytes of a proposal or a policy: long texts in every script, escaped."""

MEDIA_BODY = 8 * 1024 * 1024
"""Bytes of a picture: more than the 5 MB that are kept, so that a picture a little too large is refused in its own words."""

BODY_SECONDS = 30.0
HANDLER_SECONDS = 25.0


async def read_body(scope: HTTPScope, receive: Receive, limit: int, seconds: float = BODY_SECONDS) -> bytes:
    """Return the whole body. Raises `too-large`, `request-timeout` or `malformed-request`."""
    declared = next((value for name, value in scope["headers"] if name == b"content-length"), b"")
    if declared:
        if not declared.isdigit():
            raise Problem("malformed-request", "The declared length is no number.", fix="Send it again.")
        if len(declared) > 15 or int(declared) > limit:
            raise too_large(limit)
    try:
        async with asyncio.timeout(seconds):
            return await _collect(receive, limit)
    except TimeoutError:
        raise Problem(
            "request-timeout",
            f"The request was still arriving after {seconds:.0f} seconds.",
            fix="Check the connection and send it again.",
        ) from None


def too_large(limit: int) -> Problem:
    """Return the refusal for a body of more than `limit` bytes."""
    size = f"{limit // 1024} KB" if limit < 1024 * 1024 else f"{limit // 1024 // 1024} MB"
    return Problem(
        "too-large", f"At most {size} can be sent here.", fix="Send less, or a smaller picture.", limit=limit
    )


def refuse_unreadable_path(scope: HTTPScope) -> None:
    """Raise `malformed-request` for an address that is not UTF-8 or holds a NUL."""
    raw = scope.get("raw_path") or b""
    if b"%" in raw:
        try:
            unquote_to_bytes(raw).decode("utf-8")
        except UnicodeDecodeError:
            raise Problem("malformed-request", "The address is not UTF-8 text.", fix="Check the address.") from None
    refuse_unclean(scope["path"], "address")


async def _collect(receive: Receive, limit: int) -> bytes:
    chunks: list[bytes] = []
    size, more = 0, True
    while more:
        message: Any = await receive()
        if message["type"] == "http.disconnect":
            raise Problem("malformed-request", "The request was cut off before its end.", fix="Send it again.")
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise too_large(limit)
        chunks.append(chunk)
        more = message.get("more_body", False)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)
