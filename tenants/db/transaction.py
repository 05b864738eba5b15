"""One transaction on a connection of the pool, begun and ended by the driver itself.

SQLAlchemy lends the connection and runs the statements it is given inside the transaction it finds there; it begins and ends
none. Rules kept: nobody borrows a connection on which a transaction is open, and one that the database has closed meanwhile is
passed over, not answered with.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlalchemy.pool import QueuePool

from tenants.db.connection import COMMIT, ROLLBACK, Connection, as_session_error

BEGIN, BEGIN_READING = "BEGIN;", "BEGIN READ ONLY;"

_WRONG = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)
_SECONDS = 5.0
"""How long ending a transaction may take before its connection is given up."""


@asynccontextmanager
async def begun(engine: AsyncEngine, begin: str) -> AsyncIterator[tuple[AsyncConnection, Connection]]:
    """Yield a connection, and the driver's below it, in a transaction; what is not committed in the block is rolled back."""
    lent, driver = await _borrow(engine, begin)
    try:
        yield lent, driver
    except BaseException:
        # A request that is cancelled, too, must leave no transaction open.
        await asyncio.shield(_give_back(lent, driver))
        raise
    await _give_back(lent, driver)


async def commit(driver: Connection) -> None:
    """Commit the transaction that is going on. Raises what a session would have raised, and when nothing was committed."""
    try:
        done = await driver.execute(COMMIT)
    except _WRONG as error:
        raise as_session_error(error) from error
    if done != "COMMIT":
        raise RuntimeError(f"The transaction had failed before and was not committed: {done}")


async def _borrow(engine: AsyncEngine, begin: str) -> tuple[AsyncConnection, Connection]:
    pool = engine.pool
    assert isinstance(pool, QueuePool)
    tries = pool.size() + 1
    while True:
        lent = await engine.connect()
        driver = _below(lent)
        try:
            await driver.execute(begin)
        except (*_WRONG, asyncpg.InternalClientError) as error:
            # BEGIN fails only where the connection is of no use any more; the driver may not have read yet that it was closed.
            driver.terminate()
            await _let_go(lent, driver)
            tries -= 1
            if not tries:
                raise as_session_error(error) from error
        except BaseException:
            driver.terminate()
            await _let_go(lent, driver)
            raise
        else:
            return lent, driver


async def _give_back(lent: AsyncConnection, driver: Connection) -> None:
    try:
        if driver.is_in_transaction():
            await driver.execute(ROLLBACK, timeout=_SECONDS)
    except _WRONG:
        driver.terminate()
    except BaseException:
        driver.terminate()
        raise
    finally:
        await _let_go(lent, driver)


async def _let_go(lent: AsyncConnection, driver: Connection) -> None:
    """Return the connection to the pool, or drop it when it is closed."""
    if driver.is_closed():
        await lent.invalidate()
    await lent.close()


def _below(lent: AsyncConnection) -> Connection:
    held = lent.sync_connection
    assert held is not None
    driver = held.connection.driver_connection
    assert isinstance(driver, Connection)
    return driver
