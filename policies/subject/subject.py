"""The subject of an evaluation: a proposal as this floor sees it.

The words that would be public, where they would stand, who wrote them. Whoever holds a proposal builds one; checks and
conditions see nothing else, so the same subject gives the same verdict for ever. What networks find in its texts, and
how its hashtags read, is worked out once and kept with it. Computes only.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import Annotated

import msgspec

from policies.hashtags.readings import Readings, readings, split_camel
from policies.subject.declared import Declared
from policies.subject.hours import AnswerHours
from policies.text.disguises.bare_letters import bared
from policies.text.disguises.disguised_words import Bare
from policies.text.entities import Entities, extract
from policies.text.length import Measure, measure
from policies.text.networks import ChannelLimits, NetworkLimits, limits, strictest
from policies.text.phrase_search import Folded, fold
from policies.text.span import Span
from tenants.ground.document_format import DocumentFormat

Words = Annotated[str, msgspec.Meta(max_length=80_000)]
WHEN = "/answers/when"
NEAREST = 100
"""How many of the others before and after this one are told for each account. No rule may allow more, so what is left out cannot
change a verdict."""

DURABLE = frozenset({"email_signature", "print", "podium", "website", "merchandise"})


@lru_cache(maxsize=2_048)
def _read(tag: str, words: tuple[str, ...] | None, brands: tuple[str, ...]) -> Readings:
    """Return how a hashtag reads; an organization uses the same ones again and again, so the last answers are kept."""
    return readings(tag, words=words, brands=brands)


class Channel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One account the words would appear on. `network` is a short name such as `x`, `linkedin` or `blog`.

    limits: what it takes where the plan says otherwise than its network.

    owner, alternate and answers: whether the plan names who owns the account, who stands in, and who reads what people answer.
    archive: whether it says where what appears there is kept. hours: when answers are read, unset where it does not say.
    recent: when other proposals, approved or being decided, would appear on this account, near the time of this one: the
    `NEAREST` before it and after it.
    """

    network: str
    handle: str = ""
    posture: str = "active"
    owner: bool | msgspec.UnsetType = msgspec.UNSET
    alternate: bool | msgspec.UnsetType = msgspec.UNSET
    answers: bool | msgspec.UnsetType = msgspec.UNSET
    archive: bool | msgspec.UnsetType = msgspec.UNSET
    hours: AnswerHours | msgspec.UnsetType = msgspec.UNSET
    recent: tuple[datetime, ...] = ()
    limits: ChannelLimits | msgspec.UnsetType = msgspec.UNSET


class Media(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A picture or film. `pointer` is its JSON Pointer, such as `/media/0`; its words stand at `/media/0/alt`.

    `digest` tells two pictures of the same name apart, where it is known.
    """

    pointer: str
    alt: Words = ""
    file_name: str = ""
    video: bool = False
    captions: bool = False
    digest: str = ""


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

    kind: the name of the kind of proposal; see `policies.subject.kind_names`.
    fields: JSON Pointer -> the words that would be public, in reading order. Alt texts are in `media`, not here.
    texts: network -> pointer of the field used there. A network of `channels` left out uses the first field.
    tag_field: pointer of a field that is a hashtag as a whole, such as `/tag`, with or without its mark.
    schedule: when it would appear. now: the moment it is judged (never read from a clock here). Both with a zone.
    zone: IANA name of the organization's time zone. recent: times of posts on every one of its channels.
    brands: the organization's own names, read as whole words inside hashtags.
    ends_on: the last day of a campaign. listener: who reads what people answer to it, in words.
    declared: what the author says that no text shows.
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
    declared: Declared | msgspec.UnsetType = msgspec.UNSET
    lessons: tuple[str, ...] = ()
    acknowledged: bool = False
    schedule: datetime | None = None
    now: datetime | None = None
    zone: str = "UTC"
    recent: tuple[datetime, ...] = ()
    brands: tuple[str, ...] = ()

    @property
    def said(self) -> Declared:
        """What the author says that no text shows; nothing in facts from before it was asked."""
        return self.declared or Declared()

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
    def _bare(self) -> dict[str, Bare]:
        return {}

    def bare(self, pointer: str) -> Bare:
        """Return the field at `pointer` folded and its letters bare (see `policies.text.disguises`); computed once."""
        found = self._bare.get(pointer)
        if found is None:
            found = self._bare[pointer] = Bare(bared(self.folded(pointer).skeleton))
        return found

    @cached_property
    def _entities(self) -> dict[tuple[str, str, bool, bool], Entities]:
        return {}

    def rules(self, network: str) -> NetworkLimits:
        """Return what `network` takes on the channels chosen there; computed once. Raises `UnknownNetwork`."""
        found = self._rules.get(network)
        if found is None:
            own = [c.limits for c in self.channels if c.network == network and c.limits]
            alike = sum(c.network == network for c in self.channels) == len(own)
            known = own if alike else [*own, ChannelLimits()]
            found = self._rules[network] = strictest(limits(network), known) if own else limits(network)
        return found

    @cached_property
    def _rules(self) -> dict[str, NetworkLimits]:
        return {}

    def entities(self, pointer: str, network: str) -> Entities:
        """Return what `network` would see in the field at `pointer`; computed once for all that see the same."""
        rules = self.rules(network)
        key = (pointer, rules.finder, rules.bare_domains, rules.signs_read)
        found = self._entities.get(key)
        if found is None:
            found = self._entities[key] = extract(self.fields[pointer], network, rules)
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
            found = self._readings[tag] = _read(tag, words, self.brands)
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

    def measured(self, pointer: str, network: str) -> Measure:
        """Return how long the text at `pointer` is on `network`, by what its channels take."""
        if (pointer, network) not in self._measures:
            self._measures[pointer, network] = measure(self.fields[pointer], network, self.rules(network))
        return self._measures[pointer, network]

    @cached_property
    def _measures(self) -> dict[tuple[str, str], Measure]:
        return {}

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
        order = {pointer: place for place, pointer in enumerate(self.readers)}
        found = sorted(seen.items(), key=lambda each: (order[each[0][0]], *each[0][1:]))
        return [(at, span, tuple(networks)) for at, (span, networks) in found]


SUBJECT = DocumentFormat("subject", {1: msgspec.json.Decoder(Subject).decode})
"""How the facts a verdict rests on are kept beside a review."""
