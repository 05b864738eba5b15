"""The audiences of the communications plan: names to choose from when a proposal says who it is for.

Rule kept: an audience is never deleted, only retired, and has its name to itself. Every change is a ledger entry.
"""

from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import TenantRow, words
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ground.etags import etag_of, require_version
from tenants.ground.ids import uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn


class Audience(TenantRow, table=True):
    __tablename__ = "audience"
    __table_args__ = ({"schema": "policy"},)
    id: UUID = Field(primary_key=True)
    name: str = words()
    retired: bool = False
    version: int = 1


class AudienceView(msgspec.Struct, frozen=True, kw_only=True):
    """An audience as it stands, with the operations the caller may carry out on it."""

    id: UUID
    name: str
    retired: bool
    etag: str
    actions: list[str]


_ADD = statement(
    """
    INSERT INTO policy.audience (tenant_id, id, name, retired, version) VALUES (:tenant, :id, :name, :retired, :version)
    """
)
_CHANGE = statement(
    """
    UPDATE policy.audience SET name = :name, retired = :retired, version = :version
     WHERE tenant_id = :tenant AND id = :id
    """
)


def _view(row: Audience, caller: Caller) -> AudienceView:
    return AudienceView(
        id=row.id,
        name=row.name,
        retired=row.retired,
        etag=etag_of(row.version),
        actions=["changeAudience"] if caller.may(Permission.PLAN_MANAGE) else [],
    )


def _columns(row: Audience) -> dict[str, Any]:
    return {"tenant": row.tenant_id, **row.model_dump(exclude={"tenant_id"})}


async def list_audiences(session: ReadSession, caller: Caller) -> list[AudienceView]:
    """Return the organization's audiences in alphabetical order, the retired ones too."""
    caller.require(Permission.PLAN_READ)
    rows = await session.execute(
        select(Audience)
        .where(col(Audience.tenant_id) == caller.tenant_id)
        .order_by(col(Audience.name))
        .execution_options(populate_existing=True)
    )
    return [_view(row, caller) for row in rows.scalars()]


async def add_audience(
    session: WriteSession, caller: Caller, clock: Clock, *, name: str, retired: bool = False
) -> AudienceView:
    """Add an audience. Raises `already-exists` for a name the plan has."""
    caller.require(Permission.PLAN_MANAGE)
    await take_turn(session, caller.tenant_id)
    added = Audience(tenant_id=caller.tenant_id, id=uuid7(), name=name, retired=retired, version=1)
    await _require_new(session, caller, added)
    act = Act(
        answer=_view(added, caller),
        writes=(write(_ADD, **_columns(added)),),
        entries=(_entry(EntryType.AUDIENCE_ADDED, added),),
    )
    return await carry_out(session, caller, clock.now(), act)


async def change_audience(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    audience_id: UUID,
    *,
    expected_version: int,
    name: str,
    retired: bool,
) -> AudienceView:
    """Correct an audience's name, or retire it. Raises `not-found`, `stale` or `already-exists`."""
    caller.require(Permission.PLAN_MANAGE)
    await take_turn(session, caller.tenant_id)
    own = (col(Audience.tenant_id) == caller.tenant_id, col(Audience.id) == audience_id)
    before = (
        await session.execute(select(Audience).where(*own).with_for_update().execution_options(populate_existing=True))
    ).scalar_one_or_none()
    if before is None:
        raise not_found()
    require_version(before.version, expected_version)
    after = Audience(tenant_id=caller.tenant_id, id=audience_id, name=name, retired=retired, version=before.version + 1)
    await _require_new(session, caller, after)
    act = Act(
        answer=_view(after, caller),
        writes=(write(_CHANGE, **_columns(after)),),
        entries=(_entry(EntryType.AUDIENCE_CHANGED, after),),
    )
    return await carry_out(session, caller, clock.now(), act)


async def _require_new(session: ReadSession, caller: Caller, wanted: Audience) -> None:
    """Raise `already-exists` when another audience has the name of `wanted`. Whoever asks holds the organization's turn."""
    others = select(col(Audience.id)).where(
        col(Audience.tenant_id) == caller.tenant_id, col(Audience.name) == wanted.name, col(Audience.id) != wanted.id
    )
    if (await session.execute(others)).first() is not None:
        raise Problem(
            "already-exists",
            f"The plan already has an audience called {wanted.name}.",
            fix="Use the one that is there, or choose another name.",
        )


def _entry(kind: EntryType, audience: Audience) -> Entry:
    return Entry(
        type=kind,
        object_kind="audience",
        object_id=audience.id,
        detail={"retired": audience.retired, "version": audience.version},
        private={"name": audience.name},
    )
