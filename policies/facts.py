"""What a policy may look at: the subject of an evaluation and the facts conditions read.

A `Subject` is this floor's view of a proposal: the words that would be public, where they would stand, who wrote them.
Whoever holds a proposal builds one; checks and conditions see nothing else, so the same subject gives the same verdict
for ever. Every fact a condition may name is declared once in `FACTS`, with its type and one plain sentence.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime
from functools import cached_property
from typing import Annotated, Any
from urllib.parse import urlsplit

import msgspec

from policies.phrases import Folded, fold
from policies.text.entities import Entities, extract
from policies.text.hashtags import Readings, readings, split_camel
from policies.text.networks import limits
from policies.text.normalize import skeleton
from policies.text.span import Span

Words = Annotated[str, msgspec.Meta(max_length=80_000)]
WHEN = "/answers/when"
_OWN_WAY = frozenset({"x", "bluesky", "mastodon"})
DURABLE = frozenset({"email_signature", "print", "podium", "website", "merchandise"})


class Channel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One account the words would appear on. `network` is a short name such as `x` or `linkedin`."""

    network: str
    handle: str = ""
    posture: str = "active"


class Media(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A picture or film. `pointer` is its JSON Pointer, such as `/media/0`; its words stand at `/media/0/alt`."""

    pointer: str
    alt: Words = ""
    file_name: str = ""
    video: bool = False
    captions: bool = False


class Placement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somewhere outside a post where the words would stand, such as `email_signature`, and who takes them down."""

    place: str
    removal_owner: str = ""


class Evidence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A document attached to the proposal, such as `consent`, `licence` or `prior_use_search`, and its date."""

    kind: str
    dated: date


class Tag(msgspec.Struct, frozen=True, kw_only=True):
    """One hashtag where it stands. `start`..`end` are code points of `field`, the mark included where there is one."""

    tag: str
    field: str
    start: int
    end: int
    networks: tuple[str, ...]


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """One mention or link where it stands; offsets as in `Tag`."""

    text: str
    field: str
    start: int
    end: int


class Subject(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """What a policy judges. Also the shape of one line that `hashmark policy check` reads, as JSON.

    kind: the kind of proposal, such as `post` or `hashtag_campaign`.
    fields: JSON Pointer -> the words that would be public, in reading order. Alt texts are in `media`, not here.
    texts: network -> pointer of the field used there. A network of `channels` left out uses the first field.
    tag_field: pointer of a field that is a hashtag as a whole, such as `/tag`, with or without its mark.
    schedule: when it would appear. now: the moment it is judged (never read from a clock here). Both with a zone.
    zone: IANA name of the organization's time zone. recent: times of earlier posts on the same channels.
    brands: the organization's own names, read as whole words inside hashtags.
    ends_on: the last day of a campaign. listener: who reads what people answer to it, in words.
    lessons: ids of the lessons the author has completed. acknowledged: whether the author has read this policy.
    """

    kind: str
    fields: dict[str, Words]
    texts: dict[str, str] = {}
    channels: tuple[Channel, ...] = ()
    media: tuple[Media, ...] = ()
    placements: tuple[Placement, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    tag_field: str | None = None
    intended_words: str = ""
    sponsorship: str = "none"
    author_roles: tuple[str, ...] = ()
    ends_on: date | None = None
    listener: str = ""
    lessons: tuple[str, ...] = ()
    acknowledged: bool = False
    schedule: datetime | None = None
    now: datetime | None = None
    zone: str = "UTC"
    recent: tuple[datetime, ...] = ()
    brands: tuple[str, ...] = ()

    @cached_property
    def networks(self) -> tuple[str, ...]:
        """The networks the words would appear on, each once, in the order of the channels."""
        return tuple(dict.fromkeys((*(channel.network for channel in self.channels), *self.texts)))

    @cached_property
    def readers(self) -> dict[str, tuple[str, ...]]:
        """Each field that is text, with the networks that would show it; a field no network shows has none."""
        shown: dict[str, list[str]] = {pointer: [] for pointer in self.fields if pointer != self.tag_field}
        default = next(iter(shown), None)
        for network in self.networks:
            pointer = self.texts.get(network, default)
            if pointer in shown:
                shown[pointer].append(network)
        return {pointer: tuple(networks) for pointer, networks in shown.items()}

    @cached_property
    def public(self) -> dict[str, str]:
        """Every field strangers would read or hear: the texts, then the words of each picture."""
        return self.fields | {f"{item.pointer}/alt": item.alt for item in self.media if item.alt}

    @cached_property
    def _folded(self) -> dict[str, Folded]:
        return {}

    def folded(self, pointer: str) -> Folded:
        """Return the field at `pointer` as a stranger's eye reads it (see `policies.phrases`); computed once."""
        found = self._folded.get(pointer)
        if found is None:
            found = self._folded[pointer] = fold(self.public[pointer])
        return found

    @cached_property
    def _entities(self) -> dict[tuple[str, str], Entities]:
        return {}

    @staticmethod
    def _as_seen_by(network: str) -> str:
        """Return the network that stands for all those that find the same entities in the same text."""
        if network in _OWN_WAY:
            return network
        return "linkedin" if limits(network).bare_domains else "instagram"

    def entities(self, pointer: str, network: str) -> Entities:
        """Return what `network` would see in the field at `pointer`; computed once."""
        seen_by = self._as_seen_by(network)
        key = (pointer, seen_by)
        found = self._entities.get(key)
        if found is None:
            found = self._entities[key] = extract(self.fields[pointer], seen_by)
        return found

    @cached_property
    def hashtags(self) -> tuple[Tag, ...]:
        """Every hashtag, in reading order; one seen by several networks is listed once with all of them."""
        found = self._gather(lambda entities: entities.hashtags)
        tags = [Tag(tag=span.text, field=at[0], start=at[1], end=at[2], networks=nets) for at, span, nets in found]
        whole = self.fields.get(self.tag_field, "") if self.tag_field else ""
        bare = whole.strip().lstrip("#\uff03")
        if bare and self.tag_field:
            own = Tag(tag=bare, field=self.tag_field, start=0, end=len(whole), networks=self.networks)
            return (own, *tags)
        return tuple(tags)

    @cached_property
    def mentions(self) -> tuple[Place, ...]:
        """Every account named with an @, in reading order."""
        return self._places(lambda entities: entities.mentions)

    @cached_property
    def links(self) -> tuple[Place, ...]:
        """Every web address, in reading order."""
        return self._places(lambda entities: entities.urls)

    def reading(self, tag: str) -> Readings:
        """Return how `tag` can be read; computed once a tag. The words meant come from the author where given."""
        found = self._readings.get(tag)
        if found is None:
            words = tuple(self.intended_words.split()) if self._is_own(tag) else None
            found = self._readings[tag] = readings(tag, words=words, brands=self.brands)
        return found

    def inside(self, tag: str) -> tuple[Folded, ...]:
        """Return the words inside `tag`, as its capitals show them and as it is meant; computed once a tag."""
        found = self._insides.get(tag)
        if found is None:
            ways = dict.fromkeys((" ".join(split_camel(tag)), " ".join(self.words(tag))))
            found = self._insides[tag] = tuple(fold(way) for way in ways)
        return found

    def words(self, tag: str) -> tuple[str, ...]:
        """Return the words meant: the author's, or those its capitals show, or else the likeliest reading."""
        if self._is_own(tag) and self.intended_words.strip():
            return tuple(self.intended_words.split())
        shown = split_camel(tag)
        return shown if len(shown) > 1 else self.reading(tag).intended

    def _is_own(self, tag: str) -> bool:
        return self.tag_field is not None and self.fields.get(self.tag_field, "").strip().lstrip("#\uff03") == tag

    @cached_property
    def _insides(self) -> dict[str, tuple[Folded, ...]]:
        return {}

    @cached_property
    def _readings(self) -> dict[str, Readings]:
        return {}

    def _places(self, kind: Callable[[Entities], Iterable[Span]]) -> tuple[Place, ...]:
        return tuple(Place(text=span.text, field=at[0], start=at[1], end=at[2]) for at, span, _ in self._gather(kind))

    def _gather(
        self, kind: Callable[[Entities], Iterable[Span]]
    ) -> list[tuple[tuple[str, int, int], Span, tuple[str, ...]]]:
        seen: dict[tuple[str, int, int], tuple[Span, list[str]]] = {}
        for pointer, networks in self.readers.items():
            for network in networks or ("x",):
                for span in kind(self.entities(pointer, network)):
                    _, known = seen.setdefault((pointer, span.start, span.end), (span, []))
                    known.extend((network,) if networks else ())
        return [(at, span, tuple(networks)) for at, (span, networks) in seen.items()]


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


FACTS: tuple[Fact, ...] = (
    Fact(
        name="proposal.kind",
        type="string",
        meaning="The kind of proposal, such as post or hashtag_campaign.",
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
        type={"network": "string", "handle": "string", "posture": "string"},
        meaning="The accounts the words would appear on.",
        of=lambda s: [{"network": c.network, "handle": c.handle, "posture": c.posture} for c in s.channels],
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
)

BY_NAME: Mapping[str, Fact] = {fact.name: fact for fact in FACTS}


def facts_of(subject: Subject, only: Collection[str] | None = None) -> dict[str, Any]:
    """Return fact name -> value for `subject`; with `only`, just those. A fact that has no value is left out."""
    wanted = BY_NAME.keys() if only is None else only
    facts = {name: BY_NAME[name].of(subject) for name in wanted if name in BY_NAME}
    return {name: value for name, value in facts.items() if value is not None}
