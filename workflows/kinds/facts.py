"""A proposal's content as the policy engine sees it.

Rule kept: whatever would be public is in the subject, and nothing else about the proposal is: the same content, plan and
author give the same verdict for ever. Computes only.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from policies.subject.hours import AnswerHours
from policies.subject.subject import Channel, Evidence, Subject
from policies.text.networks import ChannelLimits, limits
from workflows.kinds.content import in_utc
from workflows.kinds.register import Content, kind_of


class PlanChannel(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A channel of the plan, as the brief shows it and the policy judges it. What it takes is None where its network says.

    `owner` and `alternate`: whether the plan names one. `answered_at`: when answers are read. `archive`: whether it says where what
    appears there is kept.
    """

    id: UUID
    network: str
    handle: str
    name: str
    posture: str
    followers: int
    answered_by: str
    owner: bool = False
    alternate: bool = False
    archive: bool = False
    answered_at: AnswerHours | None = None
    characters: int | None = None
    pictures: int | None = None
    alt_characters: int | None = None
    links_clickable: bool | None = None
    hashtags: bool | None = None


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """What a verdict depends on beside the content: the author's roles, the organization's name and zone, the moment.

    `acknowledged`: the author has said that they read and understood the policy. `others` are by channel when other
    proposals would appear on it near the time of this one, in order, in UTC.
    """

    author_roles: tuple[str, ...]
    organization: str
    known_as: tuple[str, ...] = ()
    zone: str
    now: datetime
    others: Mapping[UUID, tuple[datetime, ...]] = {}
    acknowledged: bool = False


def subject_of(content: Content, channels: Mapping[UUID, PlanChannel], around: Surroundings) -> Subject:
    """Return what a policy may look at. Channels that are not in `channels` are left out; completeness tells of them."""
    chosen = tuple(channels[channel] for channel in content.channel_ids if channel in channels)
    return msgspec.structs.replace(
        kind_of(content).subject(content, {channel.network for channel in chosen}),
        channels=tuple(_channel(channel, around.others.get(channel.id, ())) for channel in chosen),
        author_roles=around.author_roles,
        acknowledged=around.acknowledged,
        now=around.now,
        zone=around.zone,
        schedule=planned_at(content, around.zone),
        evidence=tuple(
            Evidence(kind=item.kind, dated=item.dated) for item in content.evidence if item.complete and item.dated
        ),
        declared=content.said,
        brands=brands_of(around.organization, channels.values(), around.known_as),
    )


def _channel(channel: PlanChannel, recent: tuple[datetime, ...]) -> Channel:
    return Channel(
        network=channel.network,
        handle=channel.handle,
        posture=channel.posture,
        owner=channel.owner,
        alternate=channel.alternate,
        answers=bool(channel.answered_by.strip()),
        archive=channel.archive,
        hours=channel.answered_at or msgspec.UNSET,
        recent=recent,
        limits=_own_limits(channel),
    )


def _own_limits(channel: PlanChannel) -> ChannelLimits | msgspec.UnsetType:
    """Return what the plan says this channel takes, unset where it says nothing of its own."""
    said = ChannelLimits(
        name=channel.name if limits(channel.network).own else "",
        characters=channel.characters,
        pictures=channel.pictures,
        alt_characters=channel.alt_characters,
        links_clickable=channel.links_clickable,
        hashtags=channel.hashtags,
    )
    return msgspec.UNSET if said == ChannelLimits() else said


def planned_at(content: Content, zone: str) -> datetime | None:
    """Return when `content` would appear: the time its author gives, or the start of its first day in `zone`."""
    when = content.answers.when
    if when is not None:
        return in_utc(when)
    first_day = kind_of(content).first_day(content)
    return None if first_day is None else datetime.combine(first_day, time(), ZoneInfo(zone))


def brands_of(organization: str, channels: Iterable[PlanChannel], known_as: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the organization's own names as they may stand in a hashtag.

    These are the long words of its name, its handles, and what else it is `known_as`.
    """
    words = (word for word in organization.split() if len(word) > 3 and word.isalnum())
    handles = (channel.handle.lstrip("@") for channel in channels if not limits(channel.network).own)
    return tuple(dict.fromkeys(filter(None, (*words, *handles, *known_as))))
