"""Computing that never holds a database connection: what a transaction needs is worked out before it.

Whoever needs a result calls `compute`. Inside a request, where a transaction is open, it raises `ComputeFirst` unless the
result is at hand: the edge ends the transaction, has it computed, and carries the request out again with the result. All
that was done is rolled back in between, so nothing happens twice. Outside a request it is computed on the spot.
"""

import hashlib
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from tenants.subprocesses.pool import Stopped, Work, pool

Results = dict[bytes, bytes | Stopped]
_results: ContextVar[Results | None] = ContextVar("results", default=None)


class ComputeFirst(BaseException):
    """A transaction needs something computed, which must not hold its connection. Never caught as an error."""

    def __init__(self, key: bytes, work: Work, owner: Hashable) -> None:
        super().__init__(work.name)
        self.key = key
        self.work = work
        self.owner = owner


async def compute(work: Work, owner: Hashable) -> bytes:
    """Return what `work` makes of its payload, computed in another process on behalf of `owner`.

    Raises `Stopped` when it took too long or too much memory, and `ComputeFirst` inside a request that has yet to wait.
    """
    results = _results.get()
    if results is None:
        return await pool().run(work, owner)
    key = hashlib.sha256(work.name.encode() + b"\0" + work.payload).digest()
    known = results.get(key)
    if known is None:
        raise ComputeFirst(key, work, owner)
    if isinstance(known, Stopped):
        raise known
    return known


@contextmanager
def results_at_hand() -> Iterator[Results]:
    """Run the block as a request: what it needs computed is looked for in the results, which the caller fills."""
    results: Results = {}
    token = _results.set(results)
    try:
        yield results
    finally:
        _results.reset(token)


async def compute_now(results: Results, first: ComputeFirst) -> None:
    """Compute what a transaction asked for, and put it among the results; that it was stopped is a result too."""
    try:
        results[first.key] = await pool().run(first.work, first.owner)
    except Stopped as stopped:
        results[first.key] = stopped
