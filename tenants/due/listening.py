"""A worker's ear: one connection that hears NOTIFY and notices at once when the server goes away.

Nothing else is asked on it. Losing it ends the loop's present round; `Retries` says how long to wait before the next.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from random import uniform

import asyncpg
import structlog

from tenants.db.outage import sqlstate
from tenants.db.session import Database
from tenants.due.owe import CHANNEL

FIRST_PAUSE, LONGEST_PAUSE = 0.25, 30.0
"""Seconds between two tries to reach the database."""
CONNECT_SECONDS = 10.0

log = structlog.get_logger()


class Ear:
    """`heard` is set when something was owed, and when the connection is lost."""

    def __init__(self) -> None:
        self.heard = asyncio.Event()
        self._lost = False

    def require(self) -> None:
        """Raise `ConnectionError` when the connection is lost."""
        if self._lost:
            raise ConnectionError("the listening connection was lost")

    def on_notify(self, *_: object) -> None:
        self.heard.set()

    def on_loss(self, *_: object) -> None:
        self._lost = True
        self.heard.set()


@asynccontextmanager
async def listening(database: Database) -> AsyncIterator[Ear]:
    """Yield an ear on the database of `database`. Raises whatever says that it cannot be reached."""
    address = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(
        address, timeout=CONNECT_SECONDS, server_settings={"application_name": "hashmark worker"}
    )
    ear = Ear()
    connection.add_termination_listener(ear.on_loss)
    try:
        await connection.add_listener(CHANNEL, ear.on_notify)
        yield ear
    finally:
        connection.terminate()


class Retries:
    """How often the database was not there in a row. Says so once when it is lost and once when it is back."""

    def __init__(self) -> None:
        self._times = 0

    def back(self) -> None:
        """Note that the database answers."""
        if self._times:
            log.info("database_back", tries=self._times)
        self._times = 0

    async def pause(self, error: BaseException, stop: asyncio.Event) -> None:
        """Wait before the next try, longer each time and never in step with other workers; not longer than until `stop`."""
        if not self._times:
            log.warning("database_lost", error=type(error).__name__, sqlstate=sqlstate(error))
        longest = min(FIRST_PAUSE * 2 ** min(self._times, 20), LONGEST_PAUSE)
        self._times += 1
        with suppress(TimeoutError):
            async with asyncio.timeout(longest * uniform(0.5, 1.0)):  # noqa: S311 - spreads load
                await stop.wait()
