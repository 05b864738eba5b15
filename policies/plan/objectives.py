"""The objectives of the communications plan, numbered in the order they were added.

Rule kept: an objective is never deleted, only retired, because proposals cite it. Every change is a ledger entry.
"""

from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import TenantRow, words
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import not_found
from tenants.ground.etags import etag_of, require_version
from tenants.ground.ids import ObjectiveId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn


class Objective(TenantRow, table=True):
    __tablename__ = "objective"
    __table_args__ = ({"schema": "policy"},)
    id: UUID = Field(primary_key=True)
    number: int
    title: str = words()
    description: str = words()
    retired: bool = False
    version: int = 1


class ObjectiveView(msgspec.Struct, frozen=True, kw_only=True):
    """An objective as it stands, with the operations the caller may carry out on it."""

    id: UUID
    number: int
    title: str
    description: str
    retired: bool
    etag: str
    actions: list[str]


_ADD = statement(
    """
    INSERT INTO policy.objective (tenant_id, id, number, title, description, retired, version)
    VALUES (:tenant, :id, :number, :title, :description, :retired, :version)
    """
)
_CHANGE = statement(
    """
    UPDATE policy.objective SET title = :title, description = :description, retired = :retired, version = :version
     WHERE tenant_id = :tenant AND id = :id
    """
)


def _view(row: Objective, caller: Caller) -> ObjectiveView:
    return ObjectiveView(
        id=row.id,
        number=row.number,
        title=row.title,
        description=row.description,
        retired=row.retired,
        etag=etag_of(row.version),
        actions=["changeObjective"] if caller.may(Permission.PLAN_MANAGE) else [],
    )


async def list_objectives(session: ReadSession, caller: Caller) -> list[ObjectiveView]:
    """Return the organization's objectives by number, the retired ones too."""
    caller.require(Permission.PLAN_READ)
    rows = await session.execute(
        select(Objective)
        .where(col(Objective.tenant_id) == caller.tenant_id)
        .order_by(col(Objective.number))
        .execution_options(populate_existing=True)
    )
    return [_view(row, caller) for row in rows.scalars()]


async def add_objective(
    session: WriteSession, caller: Caller, clock: Clock, *, title: str, description: str, retired: bool = False
) -> ObjectiveView:
    """Add an objective under the next number."""
    caller.require(Permission.PLAN_MANAGE)
    await take_turn(session, caller.tenant_id)
    highest = select(func.coalesce(func.max(col(Objective.number)), 0)).where(
        col(Objective.tenant_id) == caller.tenant_id
    )
    added = Objective(
        tenant_id=caller.tenant_id,
        id=ObjectiveId(uuid7()),
        number=(await session.execute(highest)).scalar_one() + 1,
        title=title,
        description=description,
        retired=retired,
        version=1,
    )
    act = Act(
        answer=_view(added, caller),
        writes=(write(_ADD, tenant=caller.tenant_id, **added.model_dump(exclude={"tenant_id"})),),
        entries=(_entry(EntryType.OBJECTIVE_ADDED, added),),
    )
    return await carry_out(session, caller, clock.now(), act)


async def change_objective(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    objective_id: UUID,
    *,
    expected_version: int,
    title: str,
    description: str,
    retired: bool,
) -> ObjectiveView:
    """Replace an objective's words, or retire it. Raises `not-found` or `stale`."""
    caller.require(Permission.PLAN_MANAGE)
    own = (col(Objective.tenant_id) == caller.tenant_id, col(Objective.id) == objective_id)
    before = (
        await session.execute(select(Objective).where(*own).with_for_update().execution_options(populate_existing=True))
    ).scalar_one_or_none()
    if before is None:
        raise not_found()
    require_version(before.version, expected_version)
    after = Objective(
        tenant_id=caller.tenant_id,
        id=objective_id,
        number=before.number,
        title=title,
        description=description,
        retired=retired,
        version=before.version + 1,
    )
    act = Act(
        answer=_view(after, caller),
        writes=(
            write(
                _CHANGE,
                tenant=caller.tenant_id,
                id=objective_id,
                title=title,
                description=description,
                retired=retired,
                version=after.version,
            ),
        ),
        entries=(_entry(EntryType.OBJECTIVE_CHANGED, after),),
    )
    return await carry_out(session, caller, clock.now(), act)


def _entry(kind: EntryType, objective: Objective) -> Entry:
    return Entry(
        type=kind,
        object_kind="objective",
        object_id=objective.id,
        detail={"number": objective.number, "retired": objective.retired, "version": objective.version},
        private={"title": objective.title, "description": objective.description},
    )
