"""What a condition may ask about a subject: every fact with its type, its meaning and how it is computed.

The subject itself is `policies.subject`; its types are offered here too, because whoever asks for facts builds one.
Computes only.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any
from urllib.parse import urlsplit

import msgspec

from policies.hashtags.readings import split_camel
from policies.subject.declared import QUESTIONS, Question, value_of
from policies.subject.subject import DURABLE, WHEN, Channel, Evidence, Media, Place, Placement, Subject, Tag
from policies.text.normalize import skeleton

__all__ = [
    "BY_NAME",
    "DURABLE",
    "FACTS",
    "WHEN",
    "Channel",
    "Evidence",
    "Fact",
    "Media",
    "Place",
    "Placement",
    "Subject",
    "Tag",
    "facts_of",
    "host_of",
]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One name a condition may use: its type, what it means, and how it is computed.

    `type` is `bool`, `int`, `string`, `timestamp`, `list(string)`, or a mapping of field to type for a list of records.
    """

    name: str
    type: str | Mapping[str, str]
    meaning: str
    of: Callable[[Subject], Any]


def host_of(url: str) -> str:
    """Return the host of a web address in lower case, without its port; '' when it has none."""
    try:
        return (urlsplit(url if "://" in url else f"https://{url}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def _hashtag(subject: Subject, tag: Tag) -> dict[str, Any]:
    reading = subject.reading(tag.tag)
    return {
        "tag": tag.tag,
        "words": " ".join(subject.words(tag.tag)),
        "risk": reading.risk,
        "camel": len(split_camel(tag.tag)) > 1,
    }


def _link(place: Place) -> dict[str, Any]:
    return {
        "url": place.text,
        "host": host_of(place.text),
        "secure": not place.text.lower().startswith("http://"),
    }


def _main(subject: Subject) -> str:
    return next((text for pointer, text in subject.fields.items() if pointer != subject.tag_field), "")


CHANNEL_FIELDS: Mapping[str, str] = {
    "network": "string",
    "handle": "string",
    "posture": "string",
    "owner": "bool",
    "alternate": "bool",
    "answers": "bool",
    "archive": "bool",
    "answered": "bool",
}
"""What can be asked about an account, with types."""


def account(channel: Channel, subject: Subject) -> dict[str, Any]:
    """Return what can be asked about `channel`; what a document from before the question does not say is no."""
    values = {name: getattr(channel, name) for name in CHANNEL_FIELDS if name != "answered"}
    known = channel.hours is not msgspec.UNSET and subject.schedule is not None
    answered = known and bool(channel.hours and subject.schedule and channel.hours.hold(subject.schedule, subject.zone))
    return {name: False if value is msgspec.UNSET else value for name, value in values.items()} | {"answered": answered}


def _said(question: Question) -> Fact:
    """Return the fact that holds what the author answers."""
    values = (
        "ids of the policy's own list" if not question.choices else ", ".join(one.value for one in question.choices)
    )
    return Fact(
        name=question.fact,
        type="list(string)" if question.several else "string",
        meaning=f"What the author answers to “{question.asks}” {values[:1].upper()}{values[1:]}; not_said while it is open.",
        of=lambda subject: value_of(subject.said, question.name),
    )


FACTS: tuple[Fact, ...] = (
    Fact(
        name="proposal.kind",
        type="string",
        meaning="The kind of proposal.",
        of=lambda s: s.kind,
    ),
    Fact(
        name="proposal.sponsorship",
        type="string",
        meaning="Why someone might favour what they praise: none, employee, agency, paid or gifted.",
        of=lambda s: s.sponsorship,
    ),
    Fact(
        name="networks",
        type="list(string)",
        meaning="The networks the words would appear on.",
        of=lambda s: list(s.networks),
    ),
    Fact(
        name="channels",
        type=CHANNEL_FIELDS,
        meaning="The accounts the words would appear on.",
        of=lambda s: [account(channel, s) for channel in s.channels],
    ),
    Fact(name="text.body", type="string", meaning="The main text, as written.", of=_main),
    Fact(
        name="text.folded",
        type="string",
        meaning="The main text in lower case, with look-alike letters and invisible characters folded away.",
        of=lambda s: skeleton(_main(s)).text,
    ),
    Fact(
        name="text.length",
        type="int",
        meaning="The longest text, in code points.",
        of=lambda s: max((len(text) for text in s.fields.values()), default=0),
    ),
    Fact(
        name="hashtags",
        type={"tag": "string", "words": "string", "risk": "string", "camel": "bool"},
        meaning="The hashtags: words meant, risk of another reading (none, note, review, high), capitals per word.",
        of=lambda s: [_hashtag(s, tag) for tag in s.hashtags],
    ),
    Fact(
        name="mentions",
        type="list(string)",
        meaning="The accounts named with an @.",
        of=lambda s: [place.text for place in s.mentions],
    ),
    Fact(
        name="links",
        type={"url": "string", "host": "string", "secure": "bool"},
        meaning="The web addresses.",
        of=lambda s: [_link(place) for place in s.links],
    ),
    Fact(
        name="media",
        type={"alt": "string", "file_name": "string", "video": "bool", "captions": "bool"},
        meaning="The pictures and films.",
        of=lambda s: [
            {"alt": m.alt, "file_name": m.file_name, "video": m.video, "captions": m.captions} for m in s.media
        ],
    ),
    Fact(
        name="placements",
        type="list(string)",
        meaning="Where else the words would stand: post, email_signature, print, podium, website, merchandise.",
        of=lambda s: [placement.place for placement in s.placements],
    ),
    Fact(
        name="placement.durable",
        type="bool",
        meaning="Whether any placement outlives a post, such as an e-mail signature or print.",
        of=lambda s: any(placement.place in DURABLE for placement in s.placements),
    ),
    Fact(
        name="evidence",
        type="list(string)",
        meaning="The kinds of evidence attached.",
        of=lambda s: [item.kind for item in s.evidence],
    ),
    Fact(
        name="author.roles",
        type="list(string)",
        meaning="The roles the author holds.",
        of=lambda s: list(s.author_roles),
    ),
    Fact(
        name="author.lessons",
        type="list(string)",
        meaning="The lessons the author has completed.",
        of=lambda s: list(s.lessons),
    ),
    Fact(name="schedule.set", type="bool", meaning="Whether a time is given.", of=lambda s: s.schedule is not None),
    Fact(
        name="schedule.at",
        type="timestamp",
        meaning="When it would appear; ask schedule.set first.",
        of=lambda s: s.schedule,
    ),
    *map(_said, QUESTIONS),
)

BY_NAME: Mapping[str, Fact] = {fact.name: fact for fact in FACTS}


def facts_of(subject: Subject, only: Collection[str] | None = None) -> dict[str, Any]:
    """Return fact name -> value for `subject`; with `only`, just those. A fact that has no value is left out."""
    wanted = BY_NAME.keys() if only is None else only
    facts = {name: BY_NAME[name].of(subject) for name in wanted if name in BY_NAME}
    return {name: _whole(value) for name, value in facts.items() if value is not None}


def _whole(value: Any) -> Any:
    """Return `value` with U+FFFD for U+0000: the language of conditions reads no further than that, and would miss the rest."""
    if isinstance(value, str):
        return value.replace("\0", "\ufffd")
    if isinstance(value, list):
        return [_whole(each) for each in value]
    return {name: _whole(each) for name, each in value.items()} if isinstance(value, dict) else value
