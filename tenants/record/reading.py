"""Reading the record, which is itself put on record.

Rules kept: what is read is read first, in a transaction that changes nothing and holds nobody up; then the reading is noted,
once a quarter of an hour a member; and only then is anything answered, so that a note that fails leaves nothing read.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from sqlalchemy import select, text
from sqlmodel import col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import Database, ReadSession
from tenants.ground.clock import Clock
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.ledger.tables import LedgerEntry

NOTED_ONCE_IN = timedelta(minutes=15)

Found = TypeVar("Found")

_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtextextended('record.read ' || CAST(:member AS text), 0))")
"""Lets the readings of one member wait for each other, and nobody else: two at the same moment are noted once."""


async def read_on_record(
    database: Database, caller: Caller, clock: Clock, read: Callable[[ReadSession], Awaitable[Found]]
) -> Found:
    """Return what `read` finds, once it stands in the record that the caller has read it.

    Raises `forbidden`, and whatever `read` raises; then nothing was read and nothing is noted.
    """
    caller.require(Permission.RECORD_READ)
    async with database.reading(caller) as session:
        found = await read(session)
        noted = await _noted(session, caller, clock)
    if not noted:
        await _note(database, caller, clock)
    return found


async def _note(database: Database, caller: Caller, clock: Clock) -> None:
    async with database.writing(caller) as session:
        await session.execute(_ONE_AT_A_TIME, {"member": str(caller.member_id)})
        if not await _noted(session, caller, clock):
            entry = Entry(type=EntryType.RECORD_READ, object_kind="record")
            await carry_out(session, caller, clock.now(), Act(answer=None, entries=(entry,)))


async def _noted(session: ReadSession, caller: Caller, clock: Clock) -> bool:
    recent = select(col(LedgerEntry.seq)).where(
        col(LedgerEntry.tenant_id) == caller.tenant_id,
        col(LedgerEntry.actor) == caller.member_id,
        col(LedgerEntry.type) == EntryType.RECORD_READ.value,
        col(LedgerEntry.at) > clock.now() - NOTED_ONCE_IN,
    )
    return (await session.execute(recent.limit(1))).first() is not None
