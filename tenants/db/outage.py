"""Telling a database that is away from a statement that is wrong.

Rule kept: an outage is nobody's fault and nothing was changed, so it is waited out. What is not listed here is a fault.
"""

from collections.abc import Iterator

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

AWAY = frozenset({"08", "53", "57", "58"})
"""Classes of SQLSTATE, from PostgreSQL's appendix A: connection, resources (disk, memory, connections), operator, system."""
ALSO_AWAY = frozenset({"25006", "28000", "28P01", "3D000"})
"""A server that only reads (a stand-by after a failover), logins and databases that are not there (yet, or any more)."""
NOT_AWAY = frozenset({"57014"})
"""A statement that was cancelled, mostly because it took too long."""


def is_outage(error: BaseException) -> bool:
    """Return whether `error`, or what it was raised from, says that the database cannot be reached or cannot write."""
    return any(_away(each) for each in _chain(error))


def sqlstate(error: BaseException) -> str:
    """Return the five letters PostgreSQL gave the error, '' when it gave none."""
    return next((state for each in _chain(error) if (state := getattr(each, "sqlstate", None))), "")


def _chain(error: BaseException) -> Iterator[BaseException]:
    at: BaseException | None = error
    while at is not None:
        yield at
        if isinstance(at, DBAPIError) and at.orig is not None:
            yield at.orig
        at = at.__cause__


def _away(error: BaseException) -> bool:
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    # An internal error of the driver: the database ended the connection between two statements, and it has not understood that yet.
    if isinstance(error, OSError | EOFError | PoolTimeoutError | asyncpg.InterfaceError | asyncpg.InternalClientError):
        return True
    state = str(getattr(error, "sqlstate", None) or "")
    return state in ALSO_AWAY or (state[:2] in AWAY and state not in NOT_AWAY)
