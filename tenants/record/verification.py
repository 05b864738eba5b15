"""Verifying a whole log as it is stored, part by part, and putting the outcome on record.

Rule kept: what is decided meanwhile cannot look like damage, and hashing a long log holds up nobody else: no connection is
held while a thread computes. Entries never change, so that parts read one after another are as good as one snapshot.
"""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.key_check import require_its_key
from tenants.db.rls import SignedIn
from tenants.db.session import Database, ReadSession
from tenants.ground.clock import Clock
from tenants.ground.errors import not_found
from tenants.ledger.comparison import Comparison
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.ledger.recompute import Log, Report, StoredEntry, erased_by
from tenants.ledger.tables import Head, LedgerEntry
from tenants.record.entries import openings_of
from tenants.record.named_rows import faults_in

_BATCH = 2_000
_COLUMNS = StoredEntry.__struct_fields__


async def recompute(
    database: Database, tenant: UUID, comparisons: Sequence[Comparison] = (), *, whom: SignedIn | None = None
) -> Report:
    """Recompute one organization's whole log. Raises `not-found` for an organization without one, and `wrong-key`.

    `comparisons` are the rows that entries name, each compared with what the entries say of them. `whom` is the member who reads;
    without one this needs the worker's login.
    """
    await require_its_key(database)
    reader = whom or tenant
    head = await _head(database, tenant, reader)
    log = Log(tenant, head.log_id, database.keyring.openings(tenant))
    size = head.size
    while log.size < size and not log.broken:
        before = log.size
        await _take(database, reader, log, size, comparisons)
        if log.size == before:
            break
        if log.size == size and log.unexplained:
            # What was erased while this went on is explained by an entry that came while this went on.
            size = (await _head(database, tenant, reader)).size
    return log.report(size)


async def verify_on_record(
    database: Database, caller: Caller, clock: Clock, comparisons: Sequence[Comparison]
) -> Report:
    """Recompute the caller's log and append the outcome to it. Raises `forbidden`."""
    caller.require(Permission.RECORD_READ)
    report = await recompute(database, caller.tenant_id, comparisons, whom=caller)
    outcome = Entry(
        type=EntryType.RECORD_VERIFIED,
        object_kind="record",
        detail={"sound": report.sound, "size": report.size, "root": report.root.hex()},
    )
    async with database.writing(caller) as session:
        await carry_out(session, caller, clock.now(), Act(answer=None, entries=(outcome,)))
    return report


async def _head(database: Database, tenant: UUID, reader: SignedIn | UUID) -> Head:
    async with database.reading(reader) as session:
        head = (await session.execute(select(Head).where(col(Head.tenant_id) == tenant))).scalar_one_or_none()
    if head is None:
        raise not_found()
    return head


async def _take(
    database: Database, reader: SignedIn | UUID, log: Log, size: int, comparisons: Sequence[Comparison]
) -> None:
    """Take the next part of the log, below `size`, with what its entries name."""
    async with database.reading(reader) as session:
        stored = await _stored(session, log.tenant, log.size, min(log.size + _BATCH, size))
    taken = await asyncio.to_thread(log.take_entries, stored)
    ids = [UUID(commit["id"]) for one in taken for commit in one.body.get("commits", ())]
    ids += [UUID(opening) for one in taken for opening in erased_by(one.body)]
    async with database.reading(reader) as session:
        openings = await openings_of(session, log.tenant, ids)
        faults = await faults_in(session, log.tenant, taken, comparisons)
    await asyncio.to_thread(log.take_openings, taken, openings)
    log.take_faults(faults)


async def _stored(session: ReadSession, tenant: UUID, first: int, end: int) -> list[StoredEntry]:
    rows = await session.execute(
        select(*(getattr(LedgerEntry, name) for name in _COLUMNS))
        .where(col(LedgerEntry.tenant_id) == tenant, col(LedgerEntry.seq) >= first, col(LedgerEntry.seq) < end)
        .order_by(col(LedgerEntry.seq))
    )
    return [StoredEntry(**dict(zip(_COLUMNS, row, strict=True))) for row in rows]
