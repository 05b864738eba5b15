"""Verifying a whole log as it is stored, in one snapshot, and putting the outcome on record.

Rule kept: what is decided meanwhile cannot look like damage, and hashing a long log holds up nobody else.
"""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.rls import speak_for
from tenants.db.session import Database, ReadSession
from tenants.ground.clock import Clock
from tenants.ground.errors import not_found
from tenants.ledger.append import append
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.ledger.recompute import Report, StoredEntry, verify_log
from tenants.ledger.tables import Head
from tenants.record.entries import events_after, openings_of

_BATCH = 2_000


async def recompute(database: Database, tenant: UUID) -> Report:
    """Recompute one organization's whole log. Raises `not-found` for an organization without one."""
    async with database.reading() as session:
        await session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        await speak_for(session, tenant=tenant)
        head = (await session.execute(select(Head).where(col(Head.tenant_id) == tenant))).scalar_one_or_none()
        if head is None:
            raise not_found()
        stored = [entry async for entry in _stored(session, tenant)]
        openings = await openings_of(session, tenant, None)
    key = database.keyring.openings(tenant)
    return await asyncio.to_thread(verify_log, stored, head.size, openings, tenant=tenant, key=key)


async def verify_on_record(database: Database, caller: Caller, clock: Clock) -> Report:
    """Recompute the caller's log and append the outcome to it. Raises `forbidden`."""
    caller.require(Permission.RECORD_READ)
    report = await recompute(database, caller.tenant_id)
    outcome = Entry(
        type=EntryType.RECORD_VERIFIED,
        object_kind="record",
        detail={"sound": report.sound, "size": report.size, "root": report.root.hex()},
    )
    async with database.writing(caller.tenant_id, caller.person_id) as session:
        await append(session, caller, clock.now(), outcome)
    return report


async def _stored(session: ReadSession, tenant: UUID) -> AsyncIterator[StoredEntry]:
    after = -1
    while True:
        rows = await events_after(session, tenant, after, limit=_BATCH)
        for row in rows:
            yield StoredEntry(
                seq=row.seq,
                leaf=row.leaf,
                entry=row.entry,
                at=row.at,
                type=row.type,
                object_kind=row.object_kind,
                object_id=row.object_id,
                actor=row.actor,
                verdict=row.verdict,
            )
            after = row.seq
        session.expunge_all()
        if len(rows) < _BATCH:
            return
