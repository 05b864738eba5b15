"""Answers: a finished response as bytes, and a stream that ends when it is told to.

Rule kept: an answer exists only once everything it promises has been committed, so nothing here can fail half way.
"""

import asyncio
import zlib
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import Any

from litestar.types import Receive, Scope, Send

Header = tuple[bytes, bytes]

JSON = b"application/json"
PROBLEM_JSON = b"application/problem+json"
HTML = b"text/html; charset=utf-8"
TEXT = b"text/plain; charset=utf-8"
EVENTS = b"text/event-stream; charset=utf-8"

NO_STORE: Header = (b"cache-control", b"no-store")
FOR_EVER: Header = (b"cache-control", b"private, max-age=31536000, immutable")
BODYLESS = frozenset({204, 304})
WORTH_PACKING = 2048
"""Bytes from which an answer to a page of ours is compressed on its way."""

_IS_JSON: Header = (b"content-type", JSON)
_GZIP = 31
_VARIES = b"accept-encoding, sec-fetch-site"


class Answer:
    """A response that is already complete: an ASGI application that only sends."""

    __slots__ = ("body", "headers", "status")

    def __init__(
        self, status: int, body: bytes = b"", media_type: bytes = JSON, headers: tuple[Header, ...] = (NO_STORE,)
    ) -> None:
        self.status = status
        self.body = body
        if status in BODYLESS:
            self.headers = list(headers)
        else:
            self.headers = [(b"content-type", media_type), (b"content-length", b"%d" % len(body)), *headers]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  called by name
        headers, body = self.headers, self.body
        if len(body) >= WORTH_PACKING and headers[0] == _IS_JSON and _asks_packed(scope):
            body = zlib.compress(body, level=1, wbits=_GZIP)
            length = (b"content-length", b"%d" % len(body))
            headers = [_IS_JSON, length, *headers[2:], (b"content-encoding", b"gzip"), (b"vary", _VARIES)]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": body, "more_body": False})

    def to_asgi_response(self, **_: Any) -> "Answer":
        """Return itself: what the framework asks of whatever an exception handler answers."""
        return self


def _asks_packed(scope: Scope) -> bool:
    """Return whether a page of ours asks and takes gzip.

    Only then: whoever could make a browser ask from elsewhere, and watch how long the answers are, could guess at what is in
    them (the BREACH attack); such a request says `cross-site`, or `none`.
    """
    asked = dict(scope["headers"])
    return asked.get(b"sec-fetch-site") == b"same-origin" and b"gzip" in asked.get(b"accept-encoding", b"")


class FileStream(Answer):
    """A file that is sent as it is made. When making it fails, the connection ends without the last part, so nobody takes it for whole."""

    __slots__ = ("parts",)

    def __init__(self, parts: AsyncGenerator[bytes, None], media_type: bytes, name: str) -> None:
        super().__init__(200, b"", media_type)
        self.parts = parts
        shown = b'attachment; filename="%s"' % name.encode("ascii")
        self.headers = [(b"content-type", media_type), (b"content-disposition", shown), NO_STORE]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  as above
        await send({"type": "http.response.start", "status": self.status, "headers": self.headers})
        try:
            async for part in self.parts:
                await send({"type": "http.response.body", "body": part, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            await self.parts.aclose()


class EventStream:
    """A `text/event-stream` response. However it ends, the iterator is closed and releases whatever it holds.

    The response starts with the first event: a browser that reads "open" may rely on the stream having taken its place.
    """

    __slots__ = ("events",)

    def __init__(self, events: AsyncGenerator[bytes, None]) -> None:
        self.events = events

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  as above
        headers = [
            (b"content-type", EVENTS),
            (b"Cache-Control", b"no-store"),
            (b"x-accel-buffering", b"no"),
        ]
        gone = asyncio.create_task(_until_gone(receive))
        try:
            event = await self._next(gone)
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            while event is not None:
                await send({"type": "http.response.body", "body": event, "more_body": True})
                event = await self._next(gone)
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            gone.cancel()
            await self.events.aclose()

    async def _next(self, gone: asyncio.Task[None]) -> bytes | None:
        """Return the next event, or None when there are no more or nobody is listening."""
        coming = asyncio.ensure_future(anext(self.events, None))
        await asyncio.wait((coming, gone), return_when=asyncio.FIRST_COMPLETED)
        if coming.done():
            return coming.result()
        coming.cancel()
        with suppress(asyncio.CancelledError):
            await coming
        return None


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
