"""What else networks limit: hashtags, links, pictures, the words for pictures.

The numbers are data with a date and a source; one that no network has confirmed says so, because it may have changed.
Computes only.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

import msgspec

from policies.checks.registry import FREE, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Media, Subject
from policies.subject.findings import Place
from policies.text.networks import NetworkLimits, limits, override
from policies.text.phrasing import count, number

Name = Literal["hashtags", "links", "media", "alt_characters"]
Own = Annotated[int, msgspec.Meta(ge=1, le=10_000)]


class Limits(Parameters, frozen=True, kw_only=True):
    """own: network -> name of a limit -> the organization's own number, where it knows better."""

    own: Annotated[Mapping[str, Mapping[Name, Own]], FREE] = msgspec.field(default_factory=dict)


def _prepare(parameters: Limits) -> dict[str, NetworkLimits]:
    return {
        network: override(
            limits(network), {str(name): most for name, most in values.items()}, source="the policy", as_of=""
        )
        for network, values in parameters.own.items()
    }


def _post(says: str, text: str, network: str, *flags: str, media: tuple[Media, ...] = (), **own: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={network: "/text"}, media=media)
    return Example(says=says, subject=subject, flags=flags, parameters={"own": {network: own}} if own else {})


_PICTURE = Media(pointer="/media/0", alt="A crane lifts the bridge.")
_MANY = tuple(Media(pointer=f"/media/{number}", alt="A crane.") for number in range(5))
_TAGS = "#One #Two #Three #Four #Five #Six"

EXAMPLES = (
    _post("more hashtags than Instagram takes", _TAGS, "instagram", "#Six", media=(_PICTURE,)),
    _post("no picture on Instagram", "Good morning", "instagram", "/media"),
    _post("more pictures than X takes", "Look", "x", "/media/4", media=_MANY),
    _post("words for a picture that are too long for X", "Look", "x", "b" * 10,
          media=(Media(pointer="/media/0", alt="a" * 1_000 + "b" * 10),)),
    _post("a number of the organization's own", "#One #Two", "linkedin", "#Two", hashtags=1),
    _post("five hashtags and a picture on Instagram", "#One #Two #Three #Four #Five", "instagram", media=(_PICTURE,)),
    _post("the same hashtags on X", _TAGS, "x"),
)  # fmt: skip


@check(
    "network-limits",
    parameters=Limits,
    judges=matter.networks,
    prepare=_prepare,
    summary="Sees that hashtags, links, pictures and their words are within what each network takes.",
    examples=EXAMPLES,
    lesson="how-networks-count",
)
def network_limits(subject: Subject, own: dict[str, NetworkLimits]) -> Iterator[Hit]:
    """Yield a hit for each limit of each network that is passed. A hashtag by itself needs no picture.

    A link that is repeated counts once, as the only network that limits them counts (Threads, 2026-07).
    """
    for network in subject.networks:
        rules = own.get(network) or subject.rules(network)
        for pointer, networks in subject.readers.items():
            if network in networks:
                yield from _in_text(subject, pointer, rules)
        if subject.tag_field is None:
            yield from _media(subject, rules)


def _in_text(subject: Subject, pointer: str, rules: NetworkLimits) -> Iterator[Hit]:
    entities = subject.entities(pointer, rules.network)
    links = tuple({link.text: link for link in reversed(entities.urls)}.values())[::-1]
    for name, found in (("hashtags", entities.hashtags), ("links", links)):
        most: int | None = getattr(rules, name)
        if most is not None and len(found) > most:
            yield Hit(
                place=Place(field=pointer, start=found[most].start, end=found[-1].end, network=rules.network),
                message=f"{rules.title} takes {count(most, name[:-1])} in a post, and this text has {number(len(found))}.",
                more=_known(rules, name),
                remedy=f"Keep the ones that matter, or give {rules.title} its own text.",
            )


def _media(subject: Subject, rules: NetworkLimits) -> Iterator[Hit]:
    if rules.media_required and not subject.media:
        yield Hit(
            place=Place(field="/media", network=rules.network),
            message=f"{rules.title} shows pictures and films; a post of words alone cannot go there.",
            remedy=f"Add a picture with its description, or leave {rules.title} out.",
        )
    if rules.media is not None and len(subject.media) > rules.media:
        yield Hit(
            place=Place(field=subject.media[rules.media].pointer, network=rules.network),
            message=f"{rules.title} takes {count(rules.media, 'picture')}, and this post has {number(len(subject.media))}.",
            more=_known(rules, "media"),
            remedy=f"Keep the ones that tell the story, or leave {rules.title} out.",
        )
    for item in subject.media:
        if rules.alt_characters is not None and len(item.alt) > rules.alt_characters:
            yield Hit(
                place=Place(
                    field=f"{item.pointer}/alt", start=rules.alt_characters, end=len(item.alt), network=rules.network
                ),
                message=f"{rules.title} takes {rules.alt_characters:,} characters to describe a picture, and this "
                f"description has {len(item.alt):,}.",
                more=_known(rules, "alt_characters"),
                remedy="Keep what matters in the description, and say the rest in the post or on a page.",
            )


def _known(rules: NetworkLimits, name: str) -> str:
    fact = rules.fact(name)
    if fact is None or fact.confirmed:
        return ""
    return f"The network has not confirmed this number; it was seen in {fact.source}, {fact.as_of}."
