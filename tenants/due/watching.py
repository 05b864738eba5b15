"""What the floors above hand in: a watcher for each kind of due thing, and chores that belong to no organization.

Rule kept: a watcher is idempotent. It may be sent to the same thing again when a worker died or lost the database.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from tenants.db.session import Database
from tenants.due.claims import Claim, extend
from tenants.due.kinds import DueKind


class LostClaimError(Exception):
    """The lease ran out and somebody else may be at it: stop, and write nothing more."""


class Again(msgspec.Struct, frozen=True):
    """What a watcher returns to be sent again: at `at`, or at once, behind everybody else, when None."""

    at: datetime | None = None


class Turn:
    """One due thing while a watcher is at it. A watcher opens its own transactions, for the organization `tenant`."""

    def __init__(self, database: Database, held: Claim, stop: asyncio.Event) -> None:
        self.database = database
        self.tenant: UUID = held.tenant
        self.subject: UUID = held.subject
        self.due_at: datetime = held.due_at
        self.attempts = held.attempts
        self.limit = asyncio.timeout(held.lease.total_seconds() * 0.9)
        self._held = held
        self._stop = stop

    @property
    def stopping(self) -> bool:
        """Whether the worker was told to stop; long work then returns `Again()` between two batches."""
        return self._stop.is_set()

    async def extend(self) -> None:
        """Begin the lease anew, between two batches of long work. Raises `LostClaimError`."""
        now = asyncio.get_running_loop().time()
        if not await extend(self.database, self._held):
            raise LostClaimError
        self.limit.reschedule(now + self._held.lease.total_seconds() * 0.9)


Handle = Callable[[Turn], Awaitable[Again | None]]


class Watcher(msgspec.Struct, frozen=True, kw_only=True):
    """What is done when something of `kind` falls due. `long` work leaves some of a worker's places to the rest."""

    kind: DueKind
    handle: Handle
    long: bool = False


class Chore(msgspec.Struct, frozen=True, kw_only=True):
    """Something every worker does `every` so often for the whole installation; twice at once does no harm.

    `run` returns how many things it put right that should not have been wrong, for the heartbeat to tell.
    """

    name: str
    every: timedelta
    run: Callable[[], Awaitable[int]]
