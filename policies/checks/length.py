"""Whether the words fit, on each network in its own way of counting.

The limits are data with a date and a source (`policies/text/networks.toml`); a policy may set its own, lower or higher,
because networks change them and some accounts differ. The hit points at the words that do not fit. Computes only.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated

import msgspec

from policies.checks.registry import Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.length import Measure, measure, refused_at
from policies.text.networks import NetworkLimits, limits, override
from policies.text.phrasing import quoted, unit

Limit = Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class Length(Parameters, frozen=True, kw_only=True):
    """limits: network -> the most its own count may reach, where it differs from the network's published limit."""

    limits: Mapping[str, Limit] = msgspec.field(default_factory=dict)


def _prepare(parameters: Length) -> dict[str, NetworkLimits]:
    return {
        network: override(limits(network), {"characters": most}, source="the policy", as_of="")
        for network, most in parameters.limits.items()
    }


def _post(says: str, text: str, network: str, *flags: str, own: Mapping[str, int] | None = None) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={network: "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters={"limits": own} if own else {})


EXAMPLES = (
    _post("one character too many for X", "a" * 281, "x", "a"),
    _post("exactly what X takes", "a" * 280, "x"),
    _post("a long address counts 23 on X", "Read https://example.org/" + "a" * 300, "x"),
    _post("a stricter limit of the organization's own", "Good morning all", "linkedin", " all", own={"linkedin": 12}),
    _post("more bytes than Bluesky takes", "\u0915" * 400, "bluesky", "\u0915" * 100),
    _post("an emoji of several parts is one character on Bluesky", "\U0001f469\u200d\U0001f467" * 250, "bluesky"),
    _post("a sign that YouTube refuses", "Salt < sugar", "youtube", "<"),
    _post("300 plain characters on Bluesky", "a" * 300, "bluesky"),
)


@check(
    "length",
    parameters=Length,
    judges=matter.shown_text,
    prepare=_prepare,
    summary="Counts each text the way each network counts it, and says where it stops fitting.",
    examples=EXAMPLES,
    lesson="how-networks-count",
)
def length(subject: Subject, own: Mapping[str, NetworkLimits]) -> Iterator[Hit]:
    """Yield a hit for each network that would refuse or cut the text."""
    for pointer, networks in subject.readers.items():
        text = subject.fields[pointer]
        for network in networks if text else ():
            limited = own.get(network)
            counted = measure(text, network, limited) if limited else subject.measured(pointer, network)
            if not counted.valid:
                yield _hit(pointer, text, counted, subject.rules(network))


def _hit(pointer: str, text: str, counted: Measure, rules: NetworkLimits) -> Hit:
    name = rules.title
    start = counted.fits if counted.fits < len(text) else 0
    place = Place(field=pointer, start=start, end=len(text), network=counted.network)
    if "too_long" in counted.faults:
        over = counted.length - counted.limit
        return Hit(
            place=place,
            message=f"{name} takes {counted.limit:,} {unit(counted.unit)}, and this text counts {counted.length:,}.",
            remedy=f"Shorten it by {over:,}, or give {name} its own, shorter text.",
        )
    if "too_many_bytes" in counted.faults:
        return Hit(
            place=place,
            message=f"{name} takes {counted.byte_limit:,} bytes, and this text needs {counted.bytes:,}: emoji and "
            "accented letters need several each.",
            remedy=f"Shorten it, use fewer emoji, or give {name} its own text.",
        )
    return _refused(place, text, rules)


def _refused(place: Place, text: str, rules: NetworkLimits) -> Hit:
    """Say which sign the network refuses; most can be seen, and those of X cannot."""
    name, at = rules.title, refused_at(text, rules) or 0
    place = msgspec.structs.replace(place, start=at, end=at + 1)
    sign = text[at : at + 1]
    if sign.isprintable():
        return Hit(
            place=place,
            message=f"{name} refuses words with the sign {quoted(sign)}.",
            remedy="Write it in words, such as “more than”, or leave it out.",
        )
    return Hit(
        place=place,
        message=f"This text holds a character that {name} refuses and nobody can see.",
        remedy="Type the words at this place again by hand instead of pasting them.",
    )
