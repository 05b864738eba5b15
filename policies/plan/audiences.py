"""The audiences of the communications plan: names to choose from when a proposal says who it is for."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.base import TenantRow, words
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.ids import uuid7
from tenants.ledger.append import append
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType


class Audience(TenantRow, table=True):
    __tablename__ = "audience"
    __table_args__ = ({"schema": "policy"},)
    id: UUID = Field(primary_key=True)
    name: str = words()


async def list_audiences(session: ReadSession, caller: Caller) -> list[str]:
    """Return the names of the organization's audiences, in alphabetical order."""
    caller.require(Permission.PLAN_READ)
    rows = await session.execute(
        select(col(Audience.name)).where(col(Audience.tenant_id) == caller.tenant_id).order_by(col(Audience.name))
    )
    return list(rows.scalars())


async def add_audience(session: WriteSession, caller: Caller, clock: Clock, name: str) -> None:
    """Add an audience; one that is there already stays as it is, and leaves no second entry."""
    caller.require(Permission.PLAN_MANAGE)
    audience = uuid7()
    added = await session.execute(
        insert(Audience)
        .values(tenant_id=caller.tenant_id, id=audience, name=name)
        .on_conflict_do_nothing()
        .returning(col(Audience.id))
    )
    if added.first() is None:
        return
    entry = Entry(type=EntryType.AUDIENCE_ADDED, object_kind="audience", object_id=audience, private={"name": name})
    await append(session, caller, clock.now(), entry)
