"""Whether the words fit, on each network in its own way of counting.

The limits are data with a date and a source (`policies/text/networks.toml`); a policy may set its own, lower or higher,
because networks change them and some accounts differ. The hit points at the words that do not fit.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated

import msgspec

from policies.checks.registry import Example, Hit, Parameters, check
from policies.facts import Subject
from policies.findings import Place
from policies.plain_words import network as called
from policies.plain_words import unit
from policies.text.length import Measure, measure

Limit = Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class Length(Parameters, frozen=True, kw_only=True):
    """limits: network -> the most its own count may reach, where it differs from the network's published limit."""

    limits: dict[str, Limit] = {}


def _post(says: str, text: str, network: str, *flags: str, limits: Mapping[str, int] | None = None) -> Example:
    subject = Subject(kind="post", fields={"/text": text}, texts={network: "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters={"limits": limits} if limits else {})


EXAMPLES = (
    _post("one character too many for X", "a" * 281, "x", "a"),
    _post("exactly what X takes", "a" * 280, "x"),
    _post("a long address counts 23 on X", "Read https://example.org/" + "a" * 300, "x"),
    _post(
        "a stricter limit of the organization's own", "Good morning all", "linkedin", " all", limits={"linkedin": 12}
    ),
    _post(
        "a family emoji is one character on Bluesky",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 300,
        "bluesky",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 133,
    ),
    _post("300 plain characters on Bluesky", "a" * 300, "bluesky"),
)


@check(
    "length",
    parameters=Length,
    summary="Counts each text the way each network counts it, and says where it stops fitting.",
    examples=EXAMPLES,
    lesson="how-networks-count",
)
def length(subject: Subject, parameters: Length) -> Iterator[Hit]:
    """Yield a hit for each network that would refuse or cut the text."""
    for pointer, networks in subject.readers.items():
        text = subject.fields[pointer]
        for network in networks:
            own = parameters.limits.get(network)
            counted = measure(text, network)
            limit = counted.limit if own is None else own
            if counted.length <= limit and (counted.valid or own is not None):
                continue
            fits = _fitting(text, network, own)
            yield Hit(
                place=Place(field=pointer, start=fits, end=len(text), network=network),
                message=f"{called(network)} takes {limit:,} {unit(counted.unit)}, and this text counts {counted.length:,}. "
                "What comes after would not be shown.",
                remedy=_remedy(counted, limit, network),
            )


def _fitting(text: str, network: str, own: int | None) -> int:
    """Return how many code points of `text` still fit, by halving: counting is cheap and grows with the text."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        counted = measure(text[:middle], network)
        fits = counted.valid if own is None else counted.length <= own
        low, high = (middle, high) if fits else (low, middle - 1)
    return low


def _remedy(counted: Measure, limit: int, network: str) -> str:
    over = max(1, counted.length - limit)
    return f"Shorten it by {over:,}, or give {called(network)} its own, shorter text."
