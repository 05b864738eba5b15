"""Who sees what is proposed, place by place, and how many of them are known.

Rule kept: every place says how many are known to see it, or plainly that nobody counts them; no number is guessed. Computes only.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

import msgspec

from policies.text.networks import limits
from workflows.kinds.sentences import NETWORKS, counted_people

_WHAT_IT_IS: Mapping[str, str] = {
    "x": "public short messages",
    "bluesky": "public short messages",
    "mastodon": "public short messages",
    "threads": "public short messages",
    "linkedin": "people’s working lives",
    "facebook": "friends, groups and pages",
    "instagram": "pictures and short films",
    "youtube": "films",
    "tiktok": "short films",
}
_OWN: Mapping[str, str] = {
    "blog": "anyone who opens it",
    "intranet": "whoever can open our own pages",
    "newsletter": "whoever gets it, and whoever they pass it on to",
}


class SeenAt(msgspec.Struct, frozen=True, kw_only=True):
    """One place where people would see it, such as "Facebook (friends, groups and pages)", and `who` they are and how many."""

    where: str
    who: str


class Place(Protocol):
    """What is asked of a channel of the plan."""

    @property
    def network(self) -> str: ...
    @property
    def handle(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def followers(self) -> int: ...
    @property
    def posture(self) -> str: ...


def channel_name(network: str, handle: str, name: str) -> str:
    """Return what the pages call a channel: its network and account there, or a place of our own by its `name`.

    Accounts on several networks are often named alike.
    """
    return name if limits(network).own else f"{NETWORKS.get(network, network)} {handle}"


def on_channels(channels: Iterable[Place]) -> Iterator[SeenAt]:
    """Yield who sees what appears on each of `channels`. An account is named where there are two on one network."""
    chosen = tuple(channels)
    accounts = Counter(channel.network for channel in chosen)
    for channel in chosen:
        alone = accounts[channel.network] == 1
        where, who = _on_own(channel) if limits(channel.network).own else _on_network(channel, alone)
        only_listens = "" if channel.posture == "active" else " The plan says that we only listen here."
        yield SeenAt(where=where, who=f"{who}.{only_listens}")


def _on_network(channel: Place, alone: bool) -> tuple[str, str]:
    what = _WHAT_IT_IS.get(channel.network)
    name = NETWORKS.get(channel.network, channel.network)
    where = name if alone else f"{name} {channel.handle}"
    if channel.followers:
        known = f"{counted_people(channel.followers)} chose to receive our posts"
    else:
        known = "how many chose to receive our posts is not written down"
    return f"{where} ({what})" if what else where, f"{known}; anyone can see them"


def _on_own(channel: Place) -> tuple[str, str]:
    where, who = f"{channel.name} (a place of our own)", _OWN.get(channel.network, "whoever comes there")
    known = f"{counted_people(channel.followers)} chose to receive it" if channel.followers else "nobody counts them"
    return where, f"{who}; {known}"
