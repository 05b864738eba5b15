"""A worker for tests: it works off what is due now, and then stops."""

from collections import Counter
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import text

from api.processes.watchers import watchers
from tenants.db.session import Database
from tenants.due.claims import claim_due
from tenants.due.kinds import DueKind
from tenants.due.loop import Loop
from tenants.due.watching import Watcher
from tenants.ground.clock import Clock, SystemClock
from tests.database import TestDatabase


def as_worker(database: Database) -> Database:
    """Return the same database as the worker's login reaches it; only that may claim."""
    return database.worker if isinstance(database, TestDatabase) else database


async def work_off(
    database: Database, clock: Clock | None = None, *, using: Iterable[Watcher] | None = None
) -> Counter[DueKind]:
    """Carry out everything that is due, in every organization, one after another; return how much of each kind there was.

    What fails is pushed on, as by a real worker.
    """
    login, worked = as_worker(database), Counter[DueKind]()
    loop = Loop(login, watchers(clock or SystemClock()) if using is None else using)
    while found := await claim_due(login, loop._watchers, limit=1):
        await loop._carry_out(found[0])
        worked[found[0].kind] += 1
    return worked


async def make_due(database: Database, tenant: UUID) -> None:
    """Let everything the organization owes be due now, and let every claim on it run out."""
    async with database.writing(tenant) as session:
        await session.execute(text("UPDATE tenant.due SET next_at = clock_timestamp(), claim = NULL"))
