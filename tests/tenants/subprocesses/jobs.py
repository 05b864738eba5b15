"""What the tests have done in another process."""

import os
import signal
import time
from pathlib import Path


def echo(payload: bytes) -> bytes:
    return payload[::-1]


def process(_: bytes) -> bytes:
    return f"{os.getpid()} {os.getppid()}".encode()


def environment(_: bytes) -> bytes:
    return "\n".join(os.environ).encode()


def priority(_: bytes) -> bytes:
    """Return how far back this process stands, and its session where Linux groups by sessions."""
    group = Path("/proc/self/autogroup")
    nice = group.read_text("ascii").split()[-1] if group.exists() else "none"
    return f"{os.getpriority(os.PRIO_PROCESS, 0)} {nice}".encode()


def endless(_: bytes) -> bytes:
    """One call that takes hours and never lets another thread of its process run."""
    return b"%d" % (pow(7, 10**10) % 10)


def sleep(_: bytes) -> bytes:
    time.sleep(600)
    return b""


def busy(payload: bytes) -> bytes:
    """Use as many processor seconds as `payload` says, and return this process's id."""
    began = time.process_time()
    while time.process_time() - began < float(payload):
        pass
    return b"%d" % os.getpid()


def held_up(payload: bytes) -> bytes:
    """Write this process's id to the file `payload` names, and stop until somebody lets the process go on."""
    Path(payload.decode()).write_text(str(os.getpid()), "ascii")
    os.kill(os.getpid(), signal.SIGSTOP)
    return b"went on"


def never_done(payload: bytes) -> bytes:
    """Write this process's id to the file `payload` names, and compute for ever."""
    Path(payload.decode()).write_text(str(os.getpid()), "ascii")
    return endless(b"")


def hungry(_: bytes) -> bytes:
    return bytes(len(bytearray(1 << 30)))


def mistaken(_: bytes) -> bytes:
    raise LookupError("the words of a proposal")
