"""One text on one network as plain JSON values: what `hashmark text entities` prints.

Offsets count code points, end exclusive, and cover the sign; `text` leaves the sign out. Bluesky adds its facets, which
count UTF-8 bytes. Computes only.
"""

from collections.abc import Iterable
from typing import Any

from policies.text import bluesky
from policies.text.entities import extract
from policies.text.length import measure
from policies.text.networks import NetworkLimits
from policies.text.span import Span


def describe(text: str, network: str, limits: NetworkLimits | None = None) -> dict[str, Any]:
    """Return the entities and the length of `text` on `network`. Raises `UnknownNetwork`."""
    found = extract(text, network)
    counted = measure(text, network, limits)
    described: dict[str, Any] = {
        "hashtags": _list(found.hashtags),
        "mentions": _list(found.mentions),
        "urls": _list(found.urls),
        "cashtags": _list(found.cashtags),
        "length": counted.length,
        "limit": counted.limit,
        "valid": counted.valid,
    }
    if network == "bluesky":
        described["facets"] = bluesky.facets(text)
    return described


def _list(spans: Iterable[Span]) -> list[dict[str, Any]]:
    return [{"text": span.text, "start": span.start, "end": span.end} for span in spans]
