"""The channels of the communications plan: one account on one network each, with its posture and who answers.

Rule kept: not being active is a declared posture, not an absence of data. Every change is a ledger entry.
"""

from uuid import UUID

import msgspec
from sqlalchemy import RowMapping, select
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import TenantRow, words
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found, stale
from tenants.ground.ids import ChannelId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn


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


_ADD = statement(
    """
    INSERT INTO policy.channel (tenant_id, id, network, handle, name, posture, followers, owner, alternate, answered_by, version)
    VALUES (:tenant, :id, :network, :handle, :name, :posture, :followers, :owner, :alternate, :answered_by, :version)
    """
)
_CHANGE = statement(
    """
    UPDATE policy.channel
       SET network = :network, handle = :handle, name = :name, posture = :posture, followers = :followers, owner = :owner,
           alternate = :alternate, answered_by = :answered_by, version = :version
     WHERE tenant_id = :tenant AND id = :id
    """
)
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
    await take_turn(session, caller.tenant_id)
    added = ChannelNow(id=ChannelId(uuid7()), version=1, **msgspec.structs.asdict(given))
    await _require_new(session, caller, added)
    act = Act(
        answer=added,
        writes=(write(_ADD, tenant=caller.tenant_id, **msgspec.structs.asdict(added)),),
        entries=(_entry(EntryType.CHANNEL_ADDED, added),),
    )
    return await carry_out(session, caller, clock.now(), act)


async def change_channel(
    session: WriteSession, caller: Caller, clock: Clock, channel_id: UUID, given: ChannelInput, *, expected_version: int
) -> ChannelNow:
    """Replace what the plan says about a channel. Raises `not-found`, `stale` or `already-exists`."""
    caller.require(Permission.PLAN_MANAGE)
    await take_turn(session, caller.tenant_id)
    own = (col(Channel.tenant_id) == caller.tenant_id, col(Channel.id) == channel_id)
    row = (await session.execute(select(*_COLUMNS).where(*own).with_for_update())).mappings().one_or_none()
    if row is None:
        raise not_found()
    before = _now(row)
    if before.version != expected_version:
        raise stale(f'"{before.version}"')
    after = ChannelNow(id=channel_id, version=before.version + 1, **msgspec.structs.asdict(given))
    await _require_new(session, caller, after)
    act = Act(
        answer=after,
        writes=(write(_CHANGE, tenant=caller.tenant_id, **msgspec.structs.asdict(after)),),
        entries=(_entry(EntryType.CHANNEL_CHANGED, after),),
    )
    return await carry_out(session, caller, clock.now(), act)


async def _require_new(session: ReadSession, caller: Caller, wanted: ChannelNow) -> None:
    """Raise `already-exists` when another channel has the handle of `wanted`. Whoever asks holds the organization's turn."""
    same = (col(Channel.network) == wanted.network, col(Channel.handle) == wanted.handle)
    others = select(col(Channel.id)).where(
        col(Channel.tenant_id) == caller.tenant_id, *same, col(Channel.id) != wanted.id
    )
    if (await session.execute(others)).first() is not None:
        raise Problem(
            "already-exists",
            f"The plan already has {wanted.handle} on this network.",
            fix="Change the channel that is there, or check the handle.",
        )


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
