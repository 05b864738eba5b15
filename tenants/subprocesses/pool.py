"""Computing in other processes: at most a few at once, shared fairly, each stopped when its time is used up.

Started when it is first needed. A thread would not do: it cannot be stopped, and while it computes every request of this
process waits. See `fork_server` for what runs over there.
"""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Hashable
from typing import NamedTuple

from tenants.ground.fair_share import FairShare
from tenants.subprocesses.frames import DONE, NO_MEMORY, SIZE, Job, framed, written

PROCESSES = max(2, min(4, (os.cpu_count() or 2)))
LINE = 8
"""How many jobs of one organization may wait."""

STARTING_SECONDS = 30.0
"""What the first job may wait for the fork server to load its tables, beside its own time."""

WALL_TIMES, WAITING_SECONDS = 3, 5.0
"""A job also ends after so many times its processor seconds, and some more, on the clock on the wall: it may sleep, or get no processor.
For a verdict that is later than a request waits (`api/http/limits.py`), which is then told that the service is busy; nothing counts
as judged."""

_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "TZ", "VIRTUAL_ENV")
"""What the other processes see of ours: no key and no address of a database."""

Function = Callable[[bytes], bytes]


class Stopped(Exception):
    """A job was stopped: it took too much time, or more memory than it may have."""


class Broken(Exception):
    """A job failed in its function: a fault of ours. The message names the error's type."""


class Work(NamedTuple):
    """A function of a module, what it is given, and what it may take.

    `processor_seconds` are those a processor works on it, so that it is not stopped for having waited while others were
    served; `memory` is bytes beside the tables.
    """

    function: Function
    payload: bytes
    processor_seconds: float
    memory: int

    @property
    def name(self) -> str:
        return f"{self.function.__module__}:{self.function.__qualname__}"

    @property
    def job(self) -> Job:
        """Return this as it travels, with the wall seconds it may take."""
        wall_seconds = WALL_TIMES * self.processor_seconds + WAITING_SECONDS
        return Job(self.name, self.payload, self.processor_seconds, wall_seconds, self.memory)


class Pool:
    """The other processes of this one. `loading` are functions called once over there, before the first job."""

    def __init__(self, loading: tuple[Callable[[], object], ...] = (), processes: int = PROCESSES) -> None:
        self._loading = [f"{function.__module__}:{function.__qualname__}" for function in loading]
        self._places = FairShare(processes, max(1, processes - 1), LINE)
        self._idle: list[socket.socket] = []
        self._control: socket.socket | None = None
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def process_id(self) -> int | None:
        """The fork server's process id, once it was started."""
        return self._server.pid if self._server else None

    async def run(self, work: Work, owner: Hashable) -> bytes:
        """Return what `work` makes of its payload, done in another process on behalf of `owner`.

        Raises `Stopped`, `Broken`, and the problem `organization-busy` when too much of the owner's waits already. The job of
        a caller who is cancelled is ended.
        """
        async with self._places.place(owner):
            channel, job = self._idle.pop() if self._idle else self._opened(), work.job
            try:
                async with asyncio.timeout(job.wall_seconds + STARTING_SECONDS):
                    answer = await _ask(channel, job)
            except (OSError, EOFError) as gone:
                channel.close()
                raise Stopped(f"{work.name} was stopped") from gone
            except BaseException:
                channel.close()
                raise
            self._idle.append(channel)
        if answer[:1] == DONE:
            return answer[1:]
        if answer[:1] == NO_MEMORY:
            raise Stopped(f"{work.name} needed too much memory")
        raise Broken(f"{work.name} failed: {answer[1:].decode()}")

    def close(self) -> None:
        """End the fork server and its workers: each ends when its socket is closed."""
        for channel in (*self._idle, self._control):
            if channel is not None:
                channel.close()
        self._idle, self._control = [], None
        if self._server is not None:
            self._server.wait()
            self._server = None

    def _opened(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        with theirs:
            try:
                socket.send_fds(self._running(), [b"w"], [theirs.fileno()])
            except OSError:
                self.close()
                socket.send_fds(self._running(), [b"w"], [theirs.fileno()])
        return ours

    def _running(self) -> socket.socket:
        if self._control is None:
            self._control, theirs = socket.socketpair()
            with theirs:
                self._server = subprocess.Popen(  # noqa: S603  our own interpreter running our own module
                    [sys.executable, "-m", "tenants.subprocesses.fork_server", str(theirs.fileno()), *self._loading],
                    pass_fds=(theirs.fileno(),),
                    env={**_environment(), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                    stdin=subprocess.DEVNULL,
                    start_new_session=True,
                )
        return self._control


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}


async def _ask(channel: socket.socket, job: Job) -> bytes:
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(channel, framed(written(job)))
    (size,) = SIZE.unpack(await _exactly(loop, channel, SIZE.size))
    return await _exactly(loop, channel, size)


async def _exactly(loop: asyncio.AbstractEventLoop, channel: socket.socket, size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = await loop.sock_recv(channel, min(size - len(parts), 1 << 20))
        if not part:
            raise EOFError
        parts += part
    return bytes(parts)


_loading: list[Callable[[], object]] = []
_pools: list[Pool] = []


def load_over_there(*functions: Callable[[], object]) -> None:
    """Say which functions load what jobs need; they are called once in the other process, before its first job."""
    _loading[:] = functions


def pool() -> Pool:
    """Return the pool of this process."""
    if not _pools:
        _pools.append(Pool(tuple(_loading)))
    return _pools[0]


def close_pool() -> None:
    """End the other processes of this one, if there are any; the next job starts them again."""
    while _pools:
        _pools.pop().close()
