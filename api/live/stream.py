"""Live updates: streams that follow the ledger by `seq`, so that reconnecting loses nothing.

One poller a worker process asks for the sizes of the watched organizations' logs, twice a second; a stream that waits holds
no database connection. Rule kept: each delivery finds out anew who the session speaks for and names only objects they may
see; a stream ends when its session ends, and at once when the process is told to stop.
"""

import asyncio
import signal
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from types import FrameType
from typing import Any
from uuid import UUID

import msgspec
import structlog
from sqlalchemy import ARRAY, LargeBinary, bindparam, text

from api.live.visibility import visible_objects
from tenants.access.caller import Caller
from tenants.db.session import Database
from tenants.ground.errors import Problem
from tenants.identity.sessions import resolve
from tenants.record.entries import events_after, newest_position, sizes

POLL_SECONDS = 0.5
CHECK_SESSIONS_EVERY = 6
HEARTBEAT_SECONDS = 20.0
BATCH = 200
MOST_PER_MEMBER = 20

log = structlog.get_logger("api.live.stream")
_encode = msgspec.json.Encoder().encode
_HEARTBEAT = b": still here\n\n"
_HELLO = b"id: %d\nretry: 3000\n\n"
_ALIVE = text("SELECT token_hash, tenant_id FROM identity.living_sessions(:hashes)").bindparams(
    bindparam("hashes", type_=ARRAY(LargeBinary))
)


class EventObject(msgspec.Struct, frozen=True, kw_only=True):
    """What an event is about."""

    kind: str
    id: UUID


class LiveEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event of the stream. `object` is absent for events about no single object."""

    seq: int
    type: str
    object: EventObject | None


class _Follower:
    """One open stream. `wake` is set when there may be something to deliver, or when it is over."""

    __slots__ = ("member", "over", "tenant", "token", "token_hash", "wake")

    def __init__(self, caller: Caller) -> None:
        self.tenant, self.member = caller.tenant_id, caller.member_id
        self.token, self.token_hash = caller.token, caller.session_hash
        self.wake = asyncio.Event()
        self.over = False

    def end(self) -> None:
        self.over = True
        self.wake.set()


class Feed:
    """The live updates of one worker process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._followers: set[_Follower] = set()
        self._sizes: dict[UUID, int] = {}
        self._somebody = asyncio.Event()
        self._stopping = False

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Poll while the process serves, and end every stream when it is told to stop."""
        poller = asyncio.create_task(self._poll())
        try:
            with _before_stopping(self.stop):
                yield
        finally:
            self.stop()
            poller.cancel()
            await asyncio.gather(poller, return_exceptions=True)

    def stop(self) -> None:
        """End every stream now and refuse new ones; the server waits for open responses before it exits."""
        self._stopping = True
        for follower in list(self._followers):
            follower.end()

    @property
    def open_streams(self) -> int:
        return len(self._followers)

    def follow(self, caller: Caller, after: int) -> AsyncGenerator[bytes, None]:
        """Return the stream of what happens in the caller's organization after `after`; -1 starts with what comes next.

        Raises `too-many-attempts` when this member holds many streams open already.
        """
        if sum(one.member == caller.member_id for one in self._followers) >= MOST_PER_MEMBER:
            raise Problem(
                "too-many-attempts",
                f"You have {MOST_PER_MEMBER} live connections open, and each holds a place on the server.",
                fix="Close some tabs or programs and load the page again.",
                retry_after=30,
            )
        return self._stream(_Follower(caller), after)

    async def _stream(self, follower: _Follower, after: int) -> AsyncGenerator[bytes, None]:
        self._followers.add(follower)
        self._somebody.set()
        if self._stopping:
            follower.end()
        try:
            # The place is taken before the stream says it is open: whatever happens after that word is delivered, and
            # a connection that breaks before its first event knows where to go on.
            at = await self._start(follower.tenant, after)
            yield _HELLO % at
            while not follower.over:
                follower.wake.clear()
                chunk, at, more = await self._deliver(follower, at)
                if chunk:
                    yield chunk
                if not more and not await _woken(follower.wake):
                    yield _HEARTBEAT
        finally:
            self._followers.discard(follower)

    async def _start(self, tenant: UUID, after: int) -> int:
        async with self._database.reading() as session:
            newest = await newest_position(session, tenant)
        return newest if after < 0 else min(after, newest)

    async def _deliver(self, follower: _Follower, at: int) -> tuple[bytes, int, bool]:
        """Return what to send, the position reached, and whether more waits already."""
        if self._sizes.get(follower.tenant, at + 2) <= at + 1:
            return b"", at, False
        async with self._database.reading() as session:
            resolved = await resolve(session, follower.token)
            if resolved is None or resolved.caller.tenant_id != follower.tenant:
                follower.end()
                return b"", at, False
            rows = await events_after(session, follower.tenant, at, limit=BATCH)
            visible = await visible_objects(session, resolved.caller, rows)
        if not rows:
            return b"", at, False
        sent = [_event(row, row.object_id is not None) for row in rows if visible(row)]
        last = rows[-1]
        if not visible(last):
            sent.append(b"id: %d\n\n" % last.seq)
        return b"".join(sent), last.seq, len(rows) == BATCH

    async def _poll(self) -> None:
        turn = 0
        while True:
            await self._somebody.wait()
            if not self._followers:
                self._somebody.clear()
                self._sizes.clear()
                continue
            turn += 1
            try:
                await self._look(with_sessions=turn % CHECK_SESSIONS_EVERY == 0)
            except Exception as error:  # noqa: BLE001  the database may be away for a while; the streams outlast it
                log.warning("events.poll", cause=type(error).__name__)
            await asyncio.sleep(POLL_SECONDS)

    async def _look(self, *, with_sessions: bool) -> None:
        alive: dict[bytes, UUID] | None = None
        async with self._database.reading() as session:
            now = await sizes(session, {one.tenant for one in self._followers})
            if with_sessions:
                rows = await session.execute(_ALIVE, {"hashes": [one.token_hash for one in self._followers]})
                alive = dict(rows.all())
        grown = {tenant for tenant, size in now.items() if size != self._sizes.get(tenant)}
        self._sizes = now
        for follower in list(self._followers):
            if alive is not None and alive.get(follower.token_hash) != follower.tenant:
                follower.end()
            elif follower.tenant in grown:
                follower.wake.set()


async def _woken(wake: asyncio.Event) -> bool:
    try:
        async with asyncio.timeout(HEARTBEAT_SECONDS):
            await wake.wait()
    except TimeoutError:
        return False
    return True


def _event(row: Any, about_something: bool) -> bytes:
    named = EventObject(kind=row.object_kind, id=row.object_id) if about_something else None
    return b"id: %d\ndata: %s\n\n" % (row.seq, _encode(LiveEvent(seq=row.seq, type=row.type, object=named)))


@contextmanager
def _before_stopping(act: Callable[[], None]) -> Iterator[None]:
    """Call `act` on SIGTERM and SIGINT, before whatever the server does with them.

    The server waits for open responses, and a stream would stay open for ever. Outside a process's main thread there are
    no signals to chain; the server's own shutdown ends the streams there.
    """
    loop = asyncio.get_running_loop()
    before: dict[int, Any] = {}

    def chained(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(act)
        earlier = before.get(number)
        if callable(earlier):
            earlier(number, frame)

    try:
        for number in (signal.SIGTERM, signal.SIGINT):
            before[number] = signal.signal(number, chained)
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        for chained_to, earlier in before.items():
            signal.signal(chained_to, earlier)
