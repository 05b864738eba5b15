"""The audiences of the communications plan: names to choose from when a proposal says who it is for."""

from contextlib import suppress
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, write
from tenants.acting.carry_out import Overtaken, carry_out
from tenants.db.base import TenantRow, words
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.ids import uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType


class Audience(TenantRow, table=True):
    __tablename__ = "audience"
    __table_args__ = ({"schema": "policy"},)
    id: UUID = Field(primary_key=True)
    name: str = words()


_ADD = statement(
    "INSERT INTO policy.audience (tenant_id, id, name) VALUES (:tenant, :id, :name) ON CONFLICT DO NOTHING"
)


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
    adding = write(_ADD, rows=1, tenant=caller.tenant_id, id=audience, name=name)
    entry = Entry(type=EntryType.AUDIENCE_ADDED, object_kind="audience", object_id=audience, private={"name": name})
    with suppress(Overtaken):
        await carry_out(session, caller, clock.now(), Act(answer=None, writes=(adding,), entries=(entry,)))
