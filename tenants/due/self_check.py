"""The slow self-check: rows that should be owed and are not.

An act owes in its own transaction, so there should be none; finding one means a fault in an act. It is put right all the same,
because silence is not consent and a review must end.
"""

from itertools import groupby
from uuid import UUID

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from tenants.db.session import Database, ReadSession
from tenants.due.kinds import DueKind, Owed
from tenants.due.owe import owe_many

_UNOWED = text("SELECT tenant_id, kind, subject, at FROM tenant.unowed()")
_log = structlog.get_logger()


async def unowed(session: ReadSession | AsyncConnection) -> list[tuple[UUID, Owed]]:
    """Return what should be owed and is not, with its organization, ordered by organization."""
    rows = await session.execute(_UNOWED)
    return [(row.tenant_id, Owed(DueKind(row.kind), row.subject, row.at)) for row in rows]


async def mend_unowed(database: Database) -> int:
    """Owe what should be owed and is not; return how much that was."""
    async with database.reading() as session:
        found = await unowed(session)
    for tenant, owed in groupby(found, key=lambda pair: pair[0]):
        missing = [one for _, one in owed]
        async with database.writing(tenant) as session:
            await owe_many(session, tenant, missing)
        kinds = sorted({one.kind.value for one in missing})
        _log.error("due_was_not_owed", organization=str(tenant), count=len(missing), kinds=kinds)
    return len(found)
