"""How a job and its answer travel between two of our own processes: a length, then that many bytes. Computes only."""

import struct
from typing import NamedTuple

SIZE = struct.Struct("!Q")
_JOB = struct.Struct("!dQH")


class Job(NamedTuple):
    """One job: the function as `module:name`, what it is given, seconds it may take and bytes of memory it may add."""

    function: str
    payload: bytes
    seconds: float
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
    return _JOB.pack(job.seconds, job.memory, len(name)) + name + job.payload


def read(body: bytes) -> Job:
    """Return the job in a frame's body."""
    seconds, memory, length = _JOB.unpack_from(body)
    start = _JOB.size
    return Job(body[start : start + length].decode(), body[start + length :], seconds, memory)
