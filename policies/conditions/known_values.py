"""What each fact that a condition may ask about can be: the values there are, the shape of one, the range of a number.

A set is closed where no organization can add to it: what stands outside it is a mistake. Roles, evidence, networks and the like may
grow, so what is not known there is only told. Names of facts are as `dead_parts` writes them: `networks[]` is an item of the list
`networks`, `channels[].network` a field of one. Computes only.
"""

from collections.abc import Callable, Mapping
from typing import get_args

import msgspec
import regex

from policies.hashtags.misreadings import Risk
from policies.subject.declared import NOT_SAID, QUESTIONS
from policies.subject.findings import Severity
from policies.subject.kind_names import known_kinds
from policies.text.networks import NETWORKS
from policies.text.normalize import skeleton


class Values(msgspec.Struct, frozen=True, kw_only=True):
    """The values of one fact. `other_names` are what people call some of them elsewhere."""

    noun: str
    known: tuple[str, ...]
    closed: bool = True
    other_names: Mapping[str, str] = {}


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """What the words of one fact look like: `of` returns a text as the fact would have it, `says` tells how that is."""

    says: str
    of: Callable[[str], str]


class Range(msgspec.Struct, frozen=True, kw_only=True):
    """The least and the greatest a number can be, and a sentence about what it counts, where people count otherwise."""

    least: int
    greatest: int | None = None
    says: str = ""


POSTURES = ("active", "monitor_only", "dormant")
SPONSORSHIPS = ("none", "employee", "agency", "paid", "gifted")
PLACES = ("post", "email_signature", "print", "podium", "website", "merchandise")
EVIDENCE = ("consent", "licence", "prior_use_search", "propriety", "fact_check", "translation", "retention")
ROLES = ("staff", "comms_lead", "ceo_office", "legal", "compliance", "administrator")
NETWORK_NAMES = {
    "twitter": "x",
    "x.com": "x",
    "twitter.com": "x",
    "tweet": "x",
    "bsky": "bluesky",
    "fediverse": "mastodon",
    "fb": "facebook",
    "meta": "facebook",
    "ig": "instagram",
    "insta": "instagram",
    "reels": "instagram",
    "thread": "threads",
    "yt": "youtube",
    "you tube": "youtube",
    "tik tok": "tiktok",
    "tik-tok": "tiktok",
    "linked in": "linkedin",
    "linked-in": "linkedin",
}


def values(path: str) -> Values | None:
    """Return the values of the fact `path`, or None where it may be anything."""
    if path in ("networks[]", "channels[].network", "channel.network"):
        return Values(noun="network", known=NETWORKS, closed=False, other_names=NETWORK_NAMES)
    if path == "proposal.kind":
        return Values(noun="kind of proposal", known=tuple(known_kinds()))
    return _VALUES.get(path) or _ANSWERS.get(path.removesuffix("[]"))


_ANSWERS: Mapping[str, Values] = {
    question.fact: Values(
        noun="answer of an author",
        known=(*(choice.value for choice in question.choices), NOT_SAID),
        other_names={
            "true": "yes",
            "false": "no",
            "": NOT_SAID,
            "unknown": NOT_SAID,
            "none": "nobody",
            "kids": "children",
        },
    )
    for question in QUESTIONS
    if question.choices
}
"""What can be answered to each question whose choices do not come from the policy."""

_POSTURE = Values(
    noun="posture", known=POSTURES, other_names={"silent": "dormant", "absent": "dormant", "monitoring": "monitor_only"}
)
_VALUES: Mapping[str, Values] = {
    "proposal.sponsorship": Values(
        noun="sponsorship",
        known=SPONSORSHIPS,
        other_names={"sponsored": "paid", "gift": "gifted", "staff": "employee", "no": "none", "": "none"},
    ),
    "channels[].posture": _POSTURE,
    "channel.posture": _POSTURE,
    "hashtags[].risk": Values(
        noun="risk of a hashtag",
        known=get_args(Risk),
        other_names={"low": "note", "medium": "review", "higher": "high", "higher risk": "high", "severe": "high"},
    ),
    "findings[].severity": Values(
        noun="severity",
        known=get_args(Severity),
        other_names={"high": "block", "error": "block", "blocking": "block", "warning": "advise", "info": "advise"},
    ),
    "placements[]": Values(
        noun="place",
        known=PLACES,
        other_names={"email": "email_signature", "e_mail": "email_signature", "signature": "email_signature"},
    ),
    "evidence[]": Values(noun="kind of evidence", known=EVIDENCE, closed=False, other_names={"license": "licence"}),
    "author.roles[]": Values(
        noun="role", known=ROLES, closed=False, other_names={"ceo": "ceo_office", "admin": "administrator"}
    ),
}


def _lower(text: str) -> str:
    return text.lower()


def _name(text: str) -> str:
    return regex.sub(r"[\s-]+", "_", text.strip().lower())


def _host(text: str) -> str:
    return regex.sub(r"^[a-z]+://|[/:?#].*$", "", text.lower())


SHAPES: Mapping[str, Shape] = {
    "text.folded": Shape(
        says="The folded text has no capitals and no letters in disguise", of=lambda text: skeleton(text).text
    ),
    "links[].host": Shape(says="A host stands in small letters, without https:// and without a path", of=_host),
    "mentions[]": Shape(says="An account stands there without its @", of=lambda text: text.replace("@", "")),
    "hashtags[].tag": Shape(
        says="A hashtag stands there without its # and without spaces",
        of=lambda text: regex.sub(r"[#\uff03\s]", "", text),
    ),
    "evidence[]": Shape(says="Kinds of evidence are written in small letters, with _ for a space", of=_name),
    "author.roles[]": Shape(says="Roles are written in small letters, with _ for a space", of=_name),
    "author.lessons[]": Shape(says="Lessons are written in small letters", of=_lower),
    "window[]": Shape(says="Periods are written in small letters", of=_lower),
}

_FROM_NOUGHT = "They are counted from 0"
RANGES: Mapping[str, Range] = {
    "text.length": Range(least=0),
    "size": Range(least=0),
    "getHours": Range(least=0, greatest=23, says="Hours go from 0, which is midnight, to 23"),
    "getMinutes": Range(least=0, greatest=59),
    "getSeconds": Range(least=0, greatest=59),
    "getMilliseconds": Range(least=0, greatest=999),
    "getDayOfWeek": Range(least=0, greatest=6, says="Sunday is 0 and Saturday is 6"),
    "getDate": Range(least=1, greatest=31),
    "getDayOfMonth": Range(least=0, greatest=30, says=f"{_FROM_NOUGHT}: the first day is 0; getDate counts from 1"),
    "getDayOfYear": Range(least=0, greatest=365, says=f"{_FROM_NOUGHT}: the first of January is 0"),
    "getMonth": Range(least=0, greatest=11, says=f"{_FROM_NOUGHT}: January is 0 and December is 11"),
    "getFullYear": Range(least=1, greatest=9999),
}

NEVER = {
    "media[].video": "No films can be attached yet",
    "media[].captions": "Only films have captions, and none can be attached yet",
}
"""What is never so today."""
