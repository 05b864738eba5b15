"""What each network accepts: dated, sourced data that an organization may override per channel.

Rule kept: no limit is a constant in code. `networks.toml` says where each value was read, when, and whether that was the
network's own word; a value nobody confirmed says so wherever it is shown. Computes only.
"""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

import msgspec

Network = Literal[
    "x", "bluesky", "mastodon", "linkedin", "facebook", "instagram", "threads", "youtube", "tiktok",
    "blog", "intranet", "newsletter", "other",
]  # fmt: skip
"""Where words can appear: the networks, then the organization's own places. Every other list of them is made from this one."""
Unit = Literal["weighted", "graphemes", "utf16", "bytes"]
Finder = Literal["x", "bluesky", "mastodon", "plain"]
NETWORKS: tuple[Network, ...] = get_args(Network)
UNIT_WORDS: Mapping[Unit, str] = {
    "weighted": "characters as X weighs them",
    "graphemes": "characters as a reader sees them",
    "utf16": "characters, where most emoji count as two",
    "bytes": "bytes",
}


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One limit and how we know it. `as_of` is `YYYY-MM` or `YYYY-MM-DD`."""

    name: str
    value: int
    as_of: str
    source: str
    confirmed: bool
    note: str = ""


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """How X weighs code points: `ranges` are (first, last, weight); all else weighs `default`; divide by `scale`."""

    scale: int
    default: int
    emoji: bool
    ranges: tuple[tuple[int, int, int], ...]


class Forbidden(msgspec.Struct, frozen=True, kw_only=True):
    """The signs a network refuses anywhere in a text, each one character of `signs`, and how we know it."""

    signs: str
    as_of: str
    source: str
    confirmed: bool


class NetworkLimits(msgspec.Struct, frozen=True, kw_only=True):
    """The limits of one network. Counts are per post; None means no known limit. `facts` holds each value's provenance.

    `characters` is counted in `unit`; `bytes` is a second limit on UTF-8 bytes; a link counts `url_length` where set.
    `finder` says whose rules find links, tags and names; `bare_domains` whether `example.com` without a protocol becomes a
    link; `signs_read` whether # and @ make tags and names there; `own` whether it is a place of the organization's, not a
    network. `links_rewritten` whether a link is posted, and so counted, without its protocol and cut.
    """

    network: str
    title: str
    characters: int
    unit: Unit
    finder: Finder
    bare_domains: bool
    bytes: int | None = None
    url_length: int | None = None
    hashtags: int | None = None
    links: int | None = None
    hashtag_characters: int | None = None
    title_characters: int | None = None
    media: int | None = None
    alt_characters: int | None = None
    media_required: bool = False
    links_clickable: bool = True
    links_rewritten: bool = False
    signs_read: bool = True
    own: bool = False
    forbidden: Forbidden | None = None
    weights: Weights | None = None
    facts: tuple[Fact, ...] = ()

    def fact(self, name: str) -> Fact | None:
        """Return where the value called `name` (such as `"characters"`) was read, or None."""
        return next((fact for fact in self.facts if fact.name == name), None)


class ChannelLimits(msgspec.Struct, frozen=True, kw_only=True):
    """What one channel takes where it differs from its network, as the plan says; None leaves the network's word."""

    name: str = ""
    characters: int | None = None
    pictures: int | None = None
    alt_characters: int | None = None
    links_clickable: bool | None = None
    hashtags: bool | None = None


class UnknownNetwork(LookupError):
    """No such network; the message lists those there are."""

    def __init__(self, network: str) -> None:
        super().__init__(f"“{network}” is not a network we know. Use one of: {', '.join(NETWORKS)}.")


def limits(network: str) -> NetworkLimits:
    """Return the shipped limits of `network`. Raises `UnknownNetwork`."""
    try:
        return _table()[network]
    except KeyError:
        raise UnknownNetwork(network) from None


def override(base: NetworkLimits, values: Mapping[str, int], *, source: str, as_of: str) -> NetworkLimits:
    """Return `base` with an organization's own `values` by field name, recorded as confirmed by `source`.

    Raises `ValueError` for a name that is not a numeric limit or a value below one.
    """
    for name, value in values.items():
        if name not in _NUMERIC:
            raise ValueError(f"“{name}” is not a limit. Use one of: {', '.join(_NUMERIC)}.")
        if value < 1:
            raise ValueError(f"The limit “{name}” must be at least 1.")
    kept = tuple(fact for fact in base.facts if fact.name not in values)
    own = tuple(
        Fact(name=name, value=value, as_of=as_of, source=source, confirmed=True) for name, value in values.items()
    )
    changes: dict[str, Any] = {**values, "facts": kept + own}
    return msgspec.structs.replace(base, **changes)


def strictest(base: NetworkLimits, channels: Sequence[ChannelLimits]) -> NetworkLimits:
    """Return what fits on every one of `channels`, all on the network of `base`.

    One text is judged for all of them: the least of each number counts; links, tags and names count where one has them.
    A place of the organization's own is called by its channel's name.
    """
    least = {
        "characters": _least(base.characters, [channel.characters for channel in channels]),
        "media": _least(base.media, [channel.pictures for channel in channels]),
        "alt_characters": _least(base.alt_characters, [channel.alt_characters for channel in channels]),
    }
    own = {name: value for name, value in least.items() if value is not None and value != getattr(base, name)}
    facts = [fact for fact in base.facts if fact.name not in own]
    facts += [Fact(name=name, value=value, as_of="", source="the plan", confirmed=True) for name, value in own.items()]
    changes: dict[str, Any] = {
        **own,
        "facts": tuple(facts),
        "links_clickable": _any(base.links_clickable, [channel.links_clickable for channel in channels]),
        "signs_read": _any(base.signs_read, [channel.hashtags for channel in channels]),
    }
    if base.own and len(channels) == 1 and channels[0].name:
        changes["title"] = channels[0].name
    return msgspec.structs.replace(base, **changes)


def _least(shipped: int | None, given: Sequence[int | None]) -> int | None:
    numbers = [number for value in given if (number := shipped if value is None else value) is not None]
    return min(numbers, default=shipped)


def _any(shipped: bool, given: Sequence[bool | None]) -> bool:
    return any(shipped if value is None else value for value in given) if given else shipped


_NUMERIC = (
    "characters",
    "bytes",
    "url_length",
    "hashtags",
    "links",
    "hashtag_characters",
    "title_characters",
    "media",
    "alt_characters",
)


@cache
def _table() -> dict[str, NetworkLimits]:
    source = tomllib.loads(files("policies.text").joinpath("networks.toml").read_text("utf-8"))
    return {name: _limits(name, entry) for name, entry in source.items()}


def _limits(network: str, entry: dict[str, Any]) -> NetworkLimits:
    plain = {key: value for key, value in entry.items() if key not in _NUMERIC}
    sourced = {key: dict(value) for key, value in entry.items() if key in _NUMERIC}
    unit = sourced["characters"].pop("unit")
    facts = [{"name": key, **value} for key, value in sourced.items()]
    values = {key: value["value"] for key, value in sourced.items()}
    return msgspec.convert({"network": network, "unit": unit, "facts": facts, **plain, **values}, NetworkLimits)
