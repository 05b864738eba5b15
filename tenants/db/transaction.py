"""One transaction on a connection of the pool, begun and ended by the driver itself.

SQLAlchemy runs the statements it is given inside the transaction it finds on the connection; it begins and ends none. Rules kept:
nobody borrows a connection on which a transaction is open, and one that the database has closed meanwhile is passed over, not
answered with.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from tenants.db.connection import COMMIT, ROLLBACK, Connection, as_session_error
from tenants.db.pool import Lent, Pool

BEGIN, BEGIN_READING = "BEGIN;", "BEGIN READ ONLY;"

_WRONG = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)
_SECONDS = 5.0
"""How long ending a transaction may take before its connection is given up."""


@asynccontextmanager
async def begun(pool: Pool, begin: str) -> AsyncIterator[Lent]:
    """Yield a connection in a transaction; what is not committed in the block is rolled back."""
    lent = await _borrow(pool, begin)
    try:
        yield lent
    except BaseException:
        # A request that is cancelled, too, must leave no transaction open.
        await asyncio.shield(_give_back(pool, lent))
        raise
    await _give_back(pool, lent)


async def commit(driver: Connection) -> None:
    """Commit the transaction that is going on. Raises what a session would have raised, and when nothing was committed."""
    try:
        done = await driver.execute(COMMIT)
    except _WRONG as error:
        raise as_session_error(error) from error
    if done != "COMMIT":
        raise RuntimeError(f"The transaction had failed before and was not committed: {done}")


async def _borrow(pool: Pool, begin: str) -> Lent:
    tries = pool.size + 1
    while True:
        lent = await pool.borrow()
        try:
            await lent.driver.execute(begin)
        except (*_WRONG, asyncpg.InternalClientError) as error:
            # BEGIN fails only where the connection is of no use any more; the driver may not have read yet that it was closed.
            lent.driver.terminate()
            await pool.give_back(lent)
            tries -= 1
            if not tries:
                raise as_session_error(error) from error
        except BaseException:
            lent.driver.terminate()
            await pool.give_back(lent)
            raise
        else:
            return lent


async def _give_back(pool: Pool, lent: Lent) -> None:
    try:
        if not lent.driver.is_closed() and lent.driver.is_in_transaction():
            await lent.driver.execute(ROLLBACK, timeout=_SECONDS)
    except _WRONG:
        lent.driver.terminate()
    except BaseException:
        lent.driver.terminate()
        raise
    finally:
        await pool.give_back(lent)
