"""The connections of one process: at most so many are lent at once, and an idle one waits as it was last used.

SQLAlchemy makes each connection and runs statements on it, but its own pool takes one apart and puts it together again for every
request, which cost a tenth of a decision. Rule kept: one that is closed, or that SQLAlchemy gave up, is never lent again.
"""

import asyncio
from dataclasses import dataclass

from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from tenants.db.connection import Connection

WAIT_SECONDS = 10


@dataclass(frozen=True, eq=False)
class Lent:
    """A connection that is lent: as SQLAlchemy holds it, and the driver's below."""

    alchemy: AsyncConnection
    driver: Connection


class Pool:
    """At most `size` connections of `engine`."""

    def __init__(self, engine: AsyncEngine, size: int) -> None:
        self.size = size
        self._engine = engine
        self._free = asyncio.Semaphore(size)
        self._idle: list[Lent] = []
        self._lent: set[Lent] = set()

    @property
    def in_use(self) -> int:
        """How many connections are lent at this moment."""
        return len(self._lent)

    async def borrow(self) -> Lent:
        """Return a connection: the one that was used last, or a new one.

        Raises SQLAlchemy's `TimeoutError` when none gets free in time, and what connecting raises.
        """
        if self._free.locked():
            await self._wait()
        else:
            await self._free.acquire()
        try:
            lent = self._idle.pop() if self._idle else await self._connect()
        except BaseException:
            self._free.release()
            raise
        self._lent.add(lent)
        return lent

    async def give_back(self, lent: Lent) -> None:
        """Keep the connection for the next, or drop it when it is closed, given up, or of before `close`."""
        known = lent in self._lent
        self._lent.discard(lent)
        try:
            if known and not lent.driver.is_closed() and not _given_up(lent.alchemy):
                self._idle.append(lent)
            else:
                await _drop(lent)
        finally:
            self._free.release()

    async def close(self) -> None:
        """Close what is idle; what is lent is closed when it comes back. The next to borrow gets a new connection."""
        idle, self._idle = self._idle, []
        self._lent = set()
        for lent in idle:
            await lent.alchemy.close()
        await self._engine.dispose()

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(WAIT_SECONDS):
                await self._free.acquire()
        except TimeoutError as error:
            raise PoolTimeoutError("No connection to the database got free in time.") from error

    async def _connect(self) -> Lent:
        alchemy = await self._engine.connect()
        held = alchemy.sync_connection
        assert held is not None
        driver = held.connection.driver_connection
        assert isinstance(driver, Connection)
        return Lent(alchemy, driver)


def _given_up(alchemy: AsyncConnection) -> bool:
    held = alchemy.sync_connection
    return held is None or held.closed or held.invalidated


async def _drop(lent: Lent) -> None:
    if not lent.driver.is_closed():
        lent.driver.terminate()
    if not lent.alchemy.closed:
        await lent.alchemy.invalidate()
        await lent.alchemy.close()
