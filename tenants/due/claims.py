"""Claiming what is due, and saying what became of it.

Rules kept: a claim is a compare-and-set in the database and lasts as long as its lease; whoever lost it writes nothing about it
any more. What was owed again while somebody was at it is not done. The database's clock rules all moments.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.db.outage import sqlstate
from tenants.db.session import Database
from tenants.due.kinds import DueKind, delay_after
from tenants.ground.errors import Problem

LEASE = timedelta(seconds=60)
NOWHERE = UUID(int=0)

_CLAIM = text("SELECT * FROM tenant.claim_due(:kinds, :after, :limit, :lease)")
_NEXT = text("SELECT extract(epoch FROM tenant.next_due(:kinds) - clock_timestamp())::float8")
_MINE = "tenant_id = :tenant AND kind = :kind AND subject = :subject AND claim = :claim"
_EXTEND = text(f"UPDATE tenant.due SET next_at = clock_timestamp() + :lease WHERE {_MINE}")  # noqa: S608
_DONE = text(f"DELETE FROM tenant.due WHERE {_MINE} AND owed = :owed")  # noqa: S608
_AGAIN = text(
    f"""
    UPDATE tenant.due
       SET claim = NULL, attempts = 0, failure = '', failing_since = NULL,
           due_at = CASE WHEN owed = :owed THEN coalesce(CAST(:at AS timestamptz), clock_timestamp()) ELSE due_at END,
           next_at = CASE WHEN owed = :owed THEN coalesce(CAST(:at AS timestamptz), clock_timestamp()) ELSE due_at END
     WHERE {_MINE}
    """  # noqa: S608
)
_FAILED = text(
    f"""
    UPDATE tenant.due
       SET claim = NULL, failure = :code, failing_since = coalesce(failing_since, clock_timestamp()),
           next_at = clock_timestamp() + :delay
     WHERE {_MINE}
    """  # noqa: S608
)
_RELEASE = text(
    f"UPDATE tenant.due SET claim = NULL, next_at = clock_timestamp() WHERE {_MINE}"  # noqa: S608
)


class NotNowError(Exception):
    """What was tried cannot be done for now, for a reason outside this system; it is tried again. `code` names nobody."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """A hold on one thing that is due, until `lease` from when it was taken or last extended.

    `attempts` counts this one. `owed` is how often it had been owed when it was claimed.
    """

    tenant: UUID
    kind: DueKind
    subject: UUID
    claim: UUID
    due_at: datetime
    owed: int
    attempts: int
    lease: timedelta


async def claim_due(
    database: Database, kinds: Iterable[DueKind], *, after: UUID = NOWHERE, limit: int, lease: timedelta = LEASE
) -> list[Claim]:
    """Claim up to `limit` things of `kinds` that are due, in any organization.

    One an organization in turn, beginning behind the organization `after`; so nobody waits for somebody else's backlog.
    """
    values = {"kinds": [kind.value for kind in kinds], "after": after, "limit": limit, "lease": lease}
    async with database.writing() as session:
        rows = (await session.execute(_CLAIM, values)).mappings().all()
    return [Claim(**{**row, "kind": DueKind(row["kind"])}) for row in rows]


async def seconds_to_next(database: Database, kinds: Iterable[DueKind]) -> float | None:
    """Return how many seconds from now something of `kinds` falls due, 0 when it has, None when nothing is owed."""
    async with database.reading() as session:
        seconds: float | None = (await session.execute(_NEXT, {"kinds": [kind.value for kind in kinds]})).scalar_one()
    return None if seconds is None else max(seconds, 0.0)


async def extend(database: Database, held: Claim) -> bool:
    """Begin the lease anew; return False when the claim is lost."""
    return await _write(database, held, _EXTEND, lease=held.lease)


async def done(database: Database, held: Claim) -> None:
    """Forget what is done, unless it was owed again meanwhile: then it is due again."""
    if not await _write(database, held, _DONE, owed=held.owed):
        await _write(database, held, _AGAIN, owed=held.owed, at=None)


async def again(database: Database, held: Claim, at: datetime | None) -> None:
    """Let it be due again at `at`, or at once when None."""
    await _write(database, held, _AGAIN, owed=held.owed, at=at)


async def failed(database: Database, held: Claim, code: str) -> timedelta:
    """Push it on, longer with each failure, and keep the failure's `code`; return for how long."""
    delay = delay_after(held.attempts)
    await _write(database, held, _FAILED, code=code, delay=delay)
    return delay


async def release(database: Database, held: Claim) -> None:
    """Give it back: its worker stops, or lost the database."""
    await _write(database, held, _RELEASE)


def failure_code(error: BaseException) -> str:
    """Return a short code for a failure that names nobody: a problem's slug, an SQLSTATE, one of its own or the error's class."""
    if isinstance(error, NotNowError):
        return error.code
    if isinstance(error, Problem):
        return error.slug
    state = sqlstate(error)
    return f"sql-{state}" if state else type(error).__name__


async def _write(database: Database, held: Claim, statement: object, **values: object) -> bool:
    names = {"tenant": held.tenant, "kind": held.kind.value, "subject": held.subject, "claim": held.claim}
    async with database.writing(held.tenant) as session:
        written = await session.execute(statement, {**names, **values})  # type: ignore[call-overload]
        return bool(written.rowcount)
