"""The fork server: a process that has loaded what jobs need and forks a worker process for each channel it is handed.

It runs `python -m tenants.subprocesses.fork_server FD MODULE:FUNCTION...`, calls the functions named to load their tables
once, and waits on the socket FD. Its workers share those tables, so each costs a few MB. It has no database connection,
no key and no thread. Rules kept: jobs stand back for whoever answers requests; a job ends when its time is used up, by the
kernel's own timers, which stop any code, ours or a library's; it ends when nobody waits for it any more; memory is limited
by the kernel as well; everything ends when the process it serves has ended.
"""

import fcntl
import gc
import os
import resource
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib import import_module
from pathlib import Path

from tenants.subprocesses.frames import DONE, FAILED, NO_MEMORY, SIZE, Job, framed, read

_UNLIMITED = resource.RLIM_INFINITY
_GROUP = Path("/proc/self/autogroup")
"""Where Linux groups processes by session, the place of the group among others; a process's own place counts inside it only."""

STEPS_BACK = 10
"""How far behind the processes that answer requests jobs stand: a ninth of what those get on a processor that both want. Further
back, a job on a crowded machine would not be done before its request is given up. Loading does not stand back: it happens once,
and the first job waits for it."""

_SIZE = Path("/proc/self/statm")
"""How many pages this process has, on Linux; elsewhere memory is not limited."""


def main(control: socket.socket, loading: list[str]) -> None:
    """Load, then fork a worker for every channel that arrives on `control`, until its other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for ending in (signal.SIGPROF, signal.SIGALRM, signal.SIGIO):
        signal.signal(ending, signal.SIG_DFL)
    for name in loading:
        _named(name)()
    gc.collect()
    gc.freeze()
    _stand_back()
    while True:
        asked, channels, _, _ = socket.recv_fds(control, 1, 1)
        if not asked:
            return
        if os.fork() == 0:
            control.close()
            with suppress(OSError), socket.socket(fileno=channels[0]) as channel:
                serve(channel)
            os._exit(0)
        os.close(channels[0])


def _stand_back() -> None:
    """Let whoever answers requests go first on a busy processor; everything forked from here inherits it."""
    os.nice(STEPS_BACK)
    with suppress(OSError):
        _GROUP.write_text(str(STEPS_BACK), "ascii")


def serve(channel: socket.socket) -> None:
    """Do one job after the other, until the other end is closed."""
    while (size := _exactly(channel, SIZE.size)) is not None:
        body = _exactly(channel, SIZE.unpack(size)[0])
        if body is None:
            return
        with _told_when_closed(channel):
            answer = do(read(body))
        channel.sendall(framed(answer))


def do(job: Job) -> bytes:
    """Return what the job's function makes of its payload, with a mark in front that says how it ended.

    The process is ended by the kernel when the job's processor seconds are used up, or its wall seconds are over.
    """
    function = _named(job.function)
    signal.setitimer(signal.ITIMER_PROF, job.processor_seconds)
    signal.setitimer(signal.ITIMER_REAL, job.wall_seconds)
    _limit_memory(job.memory)
    try:
        return DONE + function(job.payload)
    except MemoryError:
        return NO_MEMORY
    except Exception as error:  # noqa: BLE001  whatever went wrong is told to the process that asked
        return FAILED + type(error).__name__.encode()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        _limit_memory(0)


@contextmanager
def _told_when_closed(channel: socket.socket) -> Iterator[None]:
    """Have the kernel end this process, by SIGIO, when the other end of `channel` is closed: nothing else arrives meanwhile."""
    before = fcntl.fcntl(channel, fcntl.F_GETFL)
    fcntl.fcntl(channel, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(channel, fcntl.F_SETFL, before | os.O_ASYNC)
    try:
        yield
    finally:
        fcntl.fcntl(channel, fcntl.F_SETFL, before)


@cache
def _named(name: str) -> Callable[..., bytes]:
    module, _, function = name.partition(":")
    found: Callable[..., bytes] = getattr(import_module(module), function)
    return found


def _limit_memory(more: int) -> None:
    """Let this process have `more` bytes than it has now; 0 lifts the limit."""
    limit = _UNLIMITED
    if more and _SIZE.exists():
        pages = int(_SIZE.read_text("ascii").split()[0])
        limit = pages * resource.getpagesize() + more
    resource.setrlimit(resource.RLIMIT_AS, (limit, _UNLIMITED))


def _exactly(channel: socket.socket, size: int) -> bytes | None:
    """Return the next `size` bytes, or None when the other end was closed."""
    parts = bytearray()
    while len(parts) < size:
        part = channel.recv(min(size - len(parts), 1 << 20))
        if not part:
            return None
        parts += part
    return bytes(parts)


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as listening:
        main(listening, sys.argv[2:])
