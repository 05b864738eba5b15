"""Computing that never holds a database connection: what a transaction needs is worked out before it.

Whoever needs a result calls `compute` (in another process) or `compute_here` (on a thread of this one). Inside
`computed_first`, where a transaction is open, both raise `ComputeFirst` unless the result is at hand: the transaction ends,
the result is computed, and all of it is done again. What was done is rolled back in between, so nothing happens twice; what
was read is read again, and when it has moved meanwhile the result no longer answers it and is computed anew. Elsewhere it is
computed on the spot.
"""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, cast

from tenants.subprocesses.pool import Stopped, Work, pool

Result = TypeVar("Result")
Results = dict[bytes, Any]
"""What was computed, by the question: a result, or that it was stopped."""

_results: ContextVar[Results | None] = ContextVar("results", default=None)
_MOST_ROUNDS = 6
"""How often something is begun again because it needs something else computed, before it is said to be overtaken."""


class ComputeFirst(BaseException):
    """A transaction needs something computed, which must not hold its connection. Never caught as an error."""

    def __init__(self, key: bytes, name: str, computing: Callable[[], Awaitable[Any]]) -> None:
        super().__init__(name)
        self.key = key
        self.computing = computing


class NeverSettledError(Exception):
    """What was read moved each time while something was computed from it."""


async def compute(work: Work, owner: Hashable) -> bytes:
    """Return what `work` makes of its payload, computed in another process on behalf of `owner`.

    Raises `Stopped` when it took too long or too much memory, and `ComputeFirst` inside a transaction that has yet to wait.
    """
    found: bytes = await _found(work.name, work.payload, lambda: pool().run(work, owner))
    return found


async def compute_here(function: Callable[[bytes], Result], payload: bytes) -> Result:
    """Return what `function` makes of `payload`, computed on a thread: for results that this process itself goes on with.

    Nothing stops it, so `payload` is bounded by whoever calls. Raises `ComputeFirst` inside a transaction that has yet to wait.
    """
    name = f"{function.__module__}:{function.__qualname__}"
    return cast("Result", await _found(name, payload, lambda: asyncio.to_thread(function, payload)))


async def computed_first(attempt: Callable[[], Awaitable[Result]]) -> Result:
    """Return what `attempt` returns. It opens its own transaction and is begun again for each thing it needs computed.

    Raises `NeverSettledError`, and whatever `attempt` and the computing raise.
    """
    with results_at_hand() as results:
        for _ in range(_MOST_ROUNDS):
            try:
                return await attempt()
            except ComputeFirst as first:
                await compute_now(results, first)
    raise NeverSettledError


@contextmanager
def results_at_hand() -> Iterator[Results]:
    """Run the block as one that must not wait: what it needs computed is looked for in the results, which the caller fills."""
    results: Results = {}
    token = _results.set(results)
    try:
        yield results
    finally:
        _results.reset(token)


async def compute_now(results: Results, first: ComputeFirst) -> None:
    """Compute what a transaction asked for, and put it among the results; that it was stopped is a result too."""
    try:
        results[first.key] = await first.computing()
    except Stopped as stopped:
        results[first.key] = stopped


async def _found(name: str, payload: bytes, computing: Callable[[], Awaitable[Any]]) -> Any:
    results = _results.get()
    if results is None:
        return await computing()
    key = hashlib.sha256(name.encode() + b"\0" + payload).digest()
    if key not in results:
        raise ComputeFirst(key, name, computing)
    if isinstance(results[key], Stopped):
        raise results[key]
    return results[key]
