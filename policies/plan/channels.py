"""The channels of the communications plan: one account on one network each, with its posture and who answers.

Rule kept: not being active is a declared posture, not an absence of data. Every change is a ledger entry.
"""

from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import RowMapping, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.base import TenantRow, words
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found, stale
from tenants.ground.ids import ChannelId, uuid7
from tenants.ledger.append import append
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType


class Channel(TenantRow, table=True):
    __tablename__ = "channel"
    __table_args__ = ({"schema": "policy"},)
    id: UUID = Field(primary_key=True)
    network: str = words()
    handle: str = words()
    name: str = words()
    posture: str = words()
    followers: int = 0
    owner: str = words()
    alternate: str = words()
    answered_by: str = words()
    version: int = 1


class ChannelInput(msgspec.Struct, frozen=True, kw_only=True):
    """A channel as its manager describes it."""

    network: str
    handle: str
    name: str
    posture: str = "active"
    followers: int = 0
    owner: str = ""
    alternate: str = ""
    answered_by: str = ""


class ChannelNow(ChannelInput, frozen=True, kw_only=True):
    """A channel as it stands."""

    id: UUID
    version: int

    def actions(self, caller: Caller) -> list[str]:
        """Return the operations `caller` may carry out on it."""
        return ["changeChannel"] if caller.may(Permission.PLAN_MANAGE) else []


_COLUMNS = tuple(col(getattr(Channel, name)) for name in ChannelNow.__struct_fields__)


def _now(row: RowMapping) -> ChannelNow:
    return ChannelNow(**row)


async def list_channels(session: ReadSession, caller: Caller) -> list[ChannelNow]:
    """Return the organization's channels by network and handle."""
    caller.require(Permission.PLAN_READ)
    rows = await session.execute(
        select(*_COLUMNS)
        .where(col(Channel.tenant_id) == caller.tenant_id)
        .order_by(col(Channel.network), col(Channel.handle))
    )
    return [_now(row) for row in rows.mappings()]


async def add_channel(session: WriteSession, caller: Caller, clock: Clock, given: ChannelInput) -> ChannelNow:
    """Add a channel. Raises `already-exists` for a handle the plan has on that network."""
    caller.require(Permission.PLAN_MANAGE)
    added = ChannelNow(id=ChannelId(uuid7()), version=1, **msgspec.structs.asdict(given))
    statement = insert(Channel).values(tenant_id=caller.tenant_id, **msgspec.structs.asdict(added))
    await _write(session, statement, given)
    await append(session, caller, clock.now(), _entry(EntryType.CHANNEL_ADDED, added))
    return added


async def change_channel(
    session: WriteSession, caller: Caller, clock: Clock, channel_id: UUID, given: ChannelInput, *, expected_version: int
) -> ChannelNow:
    """Replace what the plan says about a channel. Raises `not-found`, `stale` or `already-exists`."""
    caller.require(Permission.PLAN_MANAGE)
    own = (col(Channel.tenant_id) == caller.tenant_id, col(Channel.id) == channel_id)
    row = (await session.execute(select(*_COLUMNS).where(*own).with_for_update())).mappings().one_or_none()
    if row is None:
        raise not_found()
    before = _now(row)
    if before.version != expected_version:
        raise stale(f'"{before.version}"')
    after = ChannelNow(id=channel_id, version=before.version + 1, **msgspec.structs.asdict(given))
    changes = {name: value for name, value in msgspec.structs.asdict(after).items() if name != "id"}
    await _write(session, update(Channel).where(*own).values(**changes), given)
    await append(session, caller, clock.now(), _entry(EntryType.CHANNEL_CHANGED, after))
    return after


async def _write(session: WriteSession, statement: Any, given: ChannelInput) -> None:
    try:
        async with session.begin_nested():
            await session.execute(statement)
    except IntegrityError as error:
        raise Problem(
            "already-exists",
            f"The plan already has {given.handle} on this network.",
            fix="Change the channel that is there, or check the handle.",
        ) from error


def _entry(kind: EntryType, channel: ChannelNow) -> Entry:
    return Entry(
        type=kind,
        object_kind="channel",
        object_id=channel.id,
        detail={
            "network": channel.network,
            "posture": channel.posture,
            "followers": channel.followers,
            "version": channel.version,
        },
        private={
            "handle": channel.handle,
            "name": channel.name,
            "owner": channel.owner,
            "alternate": channel.alternate,
            "answered_by": channel.answered_by,
        },
    )
