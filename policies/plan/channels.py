"""The channels of the communications plan, with their posture and who answers.

A channel is one account on one network, or a place of the organization's own, such as its blog, with what it takes.
Rule kept: not being active is a declared posture, not an absence of data. Every change is a ledger entry.
"""

from typing import Annotated, Any, Literal, cast
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlmodel import Field, col

from policies.letters.letters import LINE
from policies.subject.hours import DAYS, AnswerHours, Day
from policies.text.networks import Network
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
    answered_from: str | None = words(nullable=True)
    answered_until: str | None = words(nullable=True)
    answered_days: str | None = words(nullable=True)
    archived_in: str = words()
    version: int = 1
    characters: int | None = None
    pictures: int | None = None
    alt_characters: int | None = None
    links_clickable: bool | None = None
    hashtags: bool | None = None


Most = Annotated[int, msgspec.Meta(ge=1, le=100_000)]
Posture = Literal["active", "monitor_only", "dormant"]


class ChannelInput(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A channel as its manager describes it.

    `answered_at`: when what people answer is read, null where nobody said. `archived_in`: where what appears there is kept, such
    as the name of a system.

    What it takes is null where its network says: the most characters, pictures and characters for a picture; whether
    people can tap a link there, and whether a hashtag or a name makes one.
    """

    network: Network
    handle: Annotated[str, msgspec.Meta(min_length=1, max_length=200), LINE]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200), LINE]
    posture: Posture = "active"
    followers: Annotated[int, msgspec.Meta(ge=0, le=2_000_000_000)] = 0
    owner: Annotated[str, msgspec.Meta(max_length=200), LINE] = ""
    alternate: Annotated[str, msgspec.Meta(max_length=200), LINE] = ""
    answered_by: Annotated[str, msgspec.Meta(max_length=300), LINE] = ""
    answered_at: AnswerHours | None = None
    archived_in: Annotated[str, msgspec.Meta(max_length=200), LINE] = ""
    characters: Most | None = None
    pictures: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None
    alt_characters: Most | None = None
    links_clickable: bool | None = None
    hashtags: bool | None = None


class ChannelView(msgspec.Struct, frozen=True, kw_only=True):
    """One account on one network, or one place of our own, as it stands.

    `followers` and `answered_by` are what a decider asks first; what it takes is null where its network says.
    """

    id: UUID
    network: Network
    handle: str
    name: str
    posture: Posture
    followers: int
    owner: str
    alternate: str
    answered_by: str
    answered_at: AnswerHours | None
    archived_in: str
    characters: int | None
    pictures: int | None
    alt_characters: int | None
    links_clickable: bool | None
    hashtags: bool | None
    etag: str
    actions: list[str]


_ADD = statement(
    """
    INSERT INTO policy.channel (tenant_id, id, network, handle, name, posture, followers, owner, alternate, answered_by, answered_from,
                                answered_until, answered_days, archived_in, version, characters, pictures, alt_characters, links_clickable, hashtags)
    VALUES (:tenant, :id, :network, :handle, :name, :posture, :followers, :owner, :alternate, :answered_by, :answered_from,
            :answered_until, :answered_days, :archived_in, :version, :characters, :pictures, :alt_characters, :links_clickable, :hashtags)
    """
)
_CHANGE = statement(
    """
    UPDATE policy.channel
       SET network = :network, handle = :handle, name = :name, posture = :posture, followers = :followers, owner = :owner,
           alternate = :alternate, answered_by = :answered_by, answered_from = :answered_from,
           answered_until = :answered_until, answered_days = :answered_days, archived_in = :archived_in,
           version = :version, characters = :characters,
           pictures = :pictures, alt_characters = :alt_characters, links_clickable = :links_clickable, hashtags = :hashtags
     WHERE tenant_id = :tenant AND id = :id
    """
)


def _view(row: Channel, caller: Caller) -> ChannelView:
    return ChannelView(
        id=row.id,
        network=cast(Network, row.network),
        handle=row.handle,
        name=row.name,
        posture=cast(Posture, row.posture),
        followers=row.followers,
        owner=row.owner,
        alternate=row.alternate,
        answered_by=row.answered_by,
        answered_at=_hours(row),
        archived_in=row.archived_in,
        characters=row.characters,
        pictures=row.pictures,
        alt_characters=row.alt_characters,
        links_clickable=row.links_clickable,
        hashtags=row.hashtags,
        etag=etag_of(row.version),
        actions=["changeChannel"] if caller.may(Permission.PLAN_MANAGE) else [],
    )


def _row(caller: Caller, channel_id: UUID, given: ChannelInput, version: int) -> Channel:
    said = {name: value for name, value in msgspec.structs.asdict(given).items() if name != "answered_at"}
    hours = given.answered_at
    return Channel(
        tenant_id=caller.tenant_id,
        id=channel_id,
        version=version,
        answered_from=hours.opens if hours else None,
        answered_until=hours.closes if hours else None,
        answered_days=" ".join(day for day in DAYS if day in hours.days) if hours else None,
        **said,
    )


def _hours(row: Channel) -> AnswerHours | None:
    if row.answered_from is None or row.answered_until is None:
        return None
    days = tuple(cast(Day, day) for day in (row.answered_days or "").split())
    return AnswerHours(opens=row.answered_from, closes=row.answered_until, days=days)


def _columns(row: Channel) -> dict[str, Any]:
    return {"tenant": row.tenant_id, **row.model_dump(exclude={"tenant_id"})}


async def list_channels(session: ReadSession, caller: Caller) -> list[ChannelView]:
    """Return the organization's channels by network and handle."""
    caller.require(Permission.PLAN_READ)
    rows = await session.execute(
        select(Channel)
        .where(col(Channel.tenant_id) == caller.tenant_id)
        .order_by(col(Channel.network), col(Channel.handle))
        .execution_options(populate_existing=True)
    )
    return [_view(row, caller) for row in rows.scalars()]


async def add_channel(session: WriteSession, caller: Caller, clock: Clock, given: ChannelInput) -> ChannelView:
    """Add a channel. Raises `already-exists` for a handle the plan has on that network."""
    caller.require(Permission.PLAN_MANAGE)
    await take_turn(session, caller.tenant_id)
    added = _row(caller, ChannelId(uuid7()), given, 1)
    await _require_new(session, caller, added)
    act = Act(
        answer=_view(added, caller),
        writes=(write(_ADD, **_columns(added)),),
        entries=(_entry(EntryType.CHANNEL_ADDED, added),),
    )
    return await carry_out(session, caller, clock.now(), act)


async def change_channel(
    session: WriteSession, caller: Caller, clock: Clock, channel_id: UUID, given: ChannelInput, *, expected_version: int
) -> ChannelView:
    """Replace what the plan says about a channel. Raises `not-found`, `stale` or `already-exists`."""
    caller.require(Permission.PLAN_MANAGE)
    await take_turn(session, caller.tenant_id)
    own = (col(Channel.tenant_id) == caller.tenant_id, col(Channel.id) == channel_id)
    before = (
        await session.execute(select(Channel).where(*own).with_for_update().execution_options(populate_existing=True))
    ).scalar_one_or_none()
    if before is None:
        raise not_found()
    require_version(before.version, expected_version)
    after = _row(caller, channel_id, given, before.version + 1)
    await _require_new(session, caller, after)
    act = Act(
        answer=_view(after, caller),
        writes=(write(_CHANGE, **_columns(after)),),
        entries=(_entry(EntryType.CHANNEL_CHANGED, after),),
    )
    return await carry_out(session, caller, clock.now(), act)


async def _require_new(session: ReadSession, caller: Caller, wanted: Channel) -> None:
    """Raise `already-exists` when another channel has the handle of `wanted`. Whoever asks holds the organization's turn."""
    same = (col(Channel.network) == wanted.network, col(Channel.handle) == wanted.handle)
    others = select(col(Channel.id)).where(
        col(Channel.tenant_id) == caller.tenant_id, *same, col(Channel.id) != wanted.id
    )
    if (await session.execute(others)).first() is not None:
        raise Problem(
            "already-exists",
            f"The plan already has {wanted.handle} there.",
            fix="Change the channel that is there, or check the handle.",
        )


def _takes(channel: Channel) -> dict[str, int | None]:
    names = ("characters", "pictures", "alt_characters", "links_clickable", "hashtags")
    return {name: getattr(channel, name) for name in names}


def _entry(kind: EntryType, channel: Channel) -> Entry:
    return Entry(
        type=kind,
        object_kind="channel",
        object_id=channel.id,
        detail={
            "network": channel.network,
            "posture": channel.posture,
            "followers": channel.followers,
            "version": channel.version,
            **({"answered_at": hours.said} if (hours := _hours(channel)) else {}),
            **{name: value for name, value in _takes(channel).items() if value is not None},
        },
        private={
            "handle": channel.handle,
            "name": channel.name,
            "owner": channel.owner,
            "alternate": channel.alternate,
            "answered_by": channel.answered_by,
            **({"archived_in": channel.archived_in} if channel.archived_in else {}),
        },
    )
