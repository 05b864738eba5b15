"""The driver's connection, which sends what belongs at the very end of a transaction together with its COMMIT.

Rule kept: what takes the one lock that everybody in an organization waits for, the head of its ledger, goes to the database
in one message with COMMIT. So the lock lasts no longer than the database itself needs, however busy this process is, and
nothing can be awaited between the two.
"""

import asyncio
from typing import Any

import asyncpg
from sqlalchemy.exc import DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.ext.asyncio import AsyncSession

from tenants.db.statement import Statement

COMMIT, ROLLBACK = "COMMIT;", "ROLLBACK;"
"""How the driver ends a transaction; a test holds it to these words."""

DRIVER = "driver"
"""Where a session's `info` holds the driver's connection."""


class Connection(asyncpg.Connection):  # type: ignore[misc]
    """A connection of the pool."""

    __slots__ = ("_last",)

    def before_commit(self, statement: str) -> None:
        """Let `statement`, which has no parameters, be the last of the transaction that is going on, after earlier ones."""
        self._last = getattr(self, "_last", "") + statement

    async def execute(self, query: str, *args: Any, timeout: float | None = None) -> str:  # noqa: ASYNC109  the driver's own
        """Run `query`; COMMIT brings what was to come before it, and ROLLBACK forgets it."""
        if query not in (COMMIT, ROLLBACK):
            return str(await super().execute(query, *args, timeout=timeout))
        last, self._last = getattr(self, "_last", ""), ""
        if query == ROLLBACK or not last:
            return str(await super().execute(query, timeout=timeout))
        try:
            return str(await super().execute(f"{last}{query}", timeout=timeout))
        except BaseException:
            # The database never came to COMMIT, so the transaction is still open: end it before anybody borrows this.
            await asyncio.shield(self._give_up())
            raise

    async def _give_up(self) -> None:
        try:
            if self.is_in_transaction():
                await super().execute(ROLLBACK, timeout=5)
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError):
            self.terminate()


def driver(session: AsyncSession) -> Connection:
    """Return the connection below `session`, inside its transaction."""
    known = session.info[DRIVER]
    assert isinstance(known, Connection)
    return known


async def fetch(session: AsyncSession, asked: Statement, **values: Any) -> list[asyncpg.Record]:
    """Return the rows of `asked`, straight from the driver: a third of what the session itself costs for many rows.

    `values` are the statement's parameters by name. Raises what the session would have raised.
    """
    try:
        rows: list[asyncpg.Record] = await driver(session).fetch(asked.text, *(values[name] for name in asked.names))
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
        raise as_session_error(error) from error
    return rows


def as_session_error(error: Exception) -> DBAPIError:
    """Return what the session itself would have raised for an `error` of the driver."""
    kind = next((ours for theirs, ours in _KINDS if isinstance(error, theirs)), DBAPIError)
    return kind(None, None, error, hide_parameters=True)


_KINDS: tuple[tuple[type[Exception], type[DBAPIError]], ...] = (
    (asyncpg.IntegrityConstraintViolationError, IntegrityError),
    (asyncpg.SyntaxOrAccessError, ProgrammingError),
)
