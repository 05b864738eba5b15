"""Listens to a stream of server-sent events, driving the application directly and without waiting for its end."""

import asyncio
from typing import Any, Self

import msgspec

from api.processes.web import Application
from tests.api.browser import COOKIE, Browser


class Listener:
    """One open stream. Use as a context manager; leaving it hangs up, as a browser does."""

    def __init__(self, browser: Browser, query: str = "", last_event_id: str = "") -> None:
        self._app: Application = browser.app
        self._headers = [(b"host", b"127.0.0.1:8000"), (b"cookie", f"{COOKIE}={browser.token}".encode())]
        if last_event_id:
            self._headers.append((b"last-event-id", last_event_id.encode()))
        self._query = query
        self._gone = asyncio.Event()
        self._messages: asyncio.Queue[bytes] = asyncio.Queue()
        self.status = 0
        self.ended = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._run())
        first = await asyncio.wait_for(self._messages.get(), 60)
        self.place = first.decode().partition("id: ")[2].partition("\n")[0]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._gone.set()
        await asyncio.wait_for(self._task, 60)

    async def next(self, seconds: float = 60) -> dict[str, Any]:
        """Return the data of the next message, passing over comments and bare ids."""
        while True:
            chunk = await asyncio.wait_for(self._messages.get(), seconds)
            for line in chunk.decode().splitlines():
                if line.startswith("data: "):
                    self._put_back(chunk, line)
                    return msgspec.json.decode(line.removeprefix("data: "), type=dict[str, Any])

    async def silent(self, seconds: float) -> bool:
        """Return whether no message with data comes for a while."""
        try:
            await self.next(seconds)
        except TimeoutError:
            return True
        return False

    def _put_back(self, chunk: bytes, taken: str) -> None:
        rest = chunk.decode().partition(taken)[2].encode()
        if b"data: " in rest:
            kept = [rest]
            while not self._messages.empty():
                kept.append(self._messages.get_nowait())
            for one in kept:
                self._messages.put_nowait(one)

    async def _run(self) -> None:
        scope: Any = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": "/api/v1/events",
            "raw_path": b"/api/v1/events",
            "query_string": self._query.encode(),
            "root_path": "",
            "headers": self._headers,
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 8000),
        }
        await self._app(scope, self._receive, self._send)
        self.ended.set()

    async def _receive(self) -> Any:
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        elif message.get("body"):
            self._messages.put_nowait(message["body"])
