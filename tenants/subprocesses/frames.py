"""How a job and its answer travel between two of our own processes: a length, then that many bytes. Computes only."""

import struct
from typing import NamedTuple

SIZE = struct.Struct("!Q")
_JOB = struct.Struct("!ddQH")


class Job(NamedTuple):
    """One job: the function as `module:name`, what it is given, and what it may take.

    `processor_seconds` count while a processor works on it, `wall_seconds` always; `memory` is bytes it may add.
    """

    function: str
    payload: bytes
    processor_seconds: float
    wall_seconds: float
    memory: int


DONE = b"d"
FAILED = b"f"
NO_MEMORY = b"m"


def framed(body: bytes) -> bytes:
    """Return `body` with its length in front."""
    return SIZE.pack(len(body)) + body


def written(job: Job) -> bytes:
    """Return `job` as the bytes of one frame's body."""
    name = job.function.encode()
    return _JOB.pack(job.processor_seconds, job.wall_seconds, job.memory, len(name)) + name + job.payload


def read(body: bytes) -> Job:
    """Return the job in a frame's body."""
    processor_seconds, wall_seconds, memory, length = _JOB.unpack_from(body)
    start = _JOB.size
    function, payload = body[start : start + length].decode(), body[start + length :]
    return Job(function, payload, processor_seconds, wall_seconds, memory)
