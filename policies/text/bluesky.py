"""Rich text as Bluesky's own client detects it: facets that point into the text by UTF-8 byte.

Rule kept: what we show is what the network will store. A mention's `did` holds the handle, which publishing resolves.
"""

from itertools import accumulate
from typing import Any, NamedTuple

import regex

from policies.text.domains import is_top_level
from policies.text.span import Span

LONGEST_TAG = 64

_MENTION = regex.compile(r"(?:^|(?<=[\s(]))@([a-zA-Z0-9.-]++)", regex.ASCII)
_LINK = regex.compile(
    r"(?:^|(?<=[\s(]))(?:(https?://\S++)|([a-z][a-z0-9]*+(?:\.[a-z0-9]++)++)\S*+)", regex.IGNORECASE | regex.MULTILINE
)
_HIDDEN = r"\u00AD\u2060\u200A\u200B\u200C\u200D\u20E2"
_TAG = regex.compile(rf"(?:^|(?<=\s))[#＃](?!\uFE0F)([^\s{_HIDDEN}]++)")
_TAG_NEEDS = regex.compile(rf"[^\d\s\p{{P}}{_HIDDEN}]")
_TRAILING = regex.compile(r"\p{P}++$")


class Detected(NamedTuple):
    """The spans found, by kind; offsets are code points. `uris` holds each link's full address, in order."""

    mentions: tuple[Span, ...]
    links: tuple[Span, ...]
    tags: tuple[Span, ...]
    cashtags: tuple[Span, ...]
    uris: tuple[str, ...]


def detect(text: str) -> Detected:
    """Return what Bluesky would link in `text`."""
    links = [link for match in _LINK.finditer(text) if (link := _link(match))]
    return Detected(
        mentions=tuple(person for match in _MENTION.finditer(text) if (person := _mention(match))),
        links=tuple(span for span, _ in links),
        tags=tuple(tag for match in _TAG.finditer(text) if (tag := _tag(match))),
        cashtags=(),
        uris=tuple(uri for _, uri in links),
    )


def facets(text: str) -> list[dict[str, Any]]:
    """Return the facets of `text` in the shape of `app.bsky.richtext.facet`, ordered by where they begin."""
    found = detect(text)
    features: list[tuple[Span, dict[str, str]]] = [
        *((span, {"$type": "app.bsky.richtext.facet#mention", "did": span.text}) for span in found.mentions),
        *(
            (span, {"$type": "app.bsky.richtext.facet#link", "uri": uri})
            for span, uri in zip(found.links, found.uris, strict=True)
        ),
        *((span, {"$type": "app.bsky.richtext.facet#tag", "tag": span.text}) for span in found.tags + found.cashtags),
    ]
    at = list(accumulate((len(sign.encode("utf-8", "surrogatepass")) for sign in text), initial=0))
    ordered = sorted(features, key=lambda each: each[0].start)
    return [
        {"index": {"byteStart": at[span.start], "byteEnd": at[span.end]}, "features": [feature]}
        for span, feature in ordered
    ]


def _mention(match: regex.Match[str]) -> Span | None:
    handle = match.group(1).rstrip(".-")
    if "." not in handle:
        return None
    if not (is_top_level(handle.rsplit(".", 1)[-1]) or handle.endswith(".test")):
        return None
    return Span(handle, match.start(), match.start(1) + len(handle))


def _link(match: regex.Match[str]) -> tuple[Span, str] | None:
    words, domain = match.group(), match.group(2)
    if domain is not None and not is_top_level(domain.rsplit(".", 1)[-1]):
        return None
    if words[-1] in ".,;:!?":
        words = words[:-1]
    if words.endswith(")") and "(" not in words:
        words = words[:-1]
    span = Span(words, match.start(), match.start() + len(words))
    return span, words if domain is None else f"https://{words}"


def _tag(match: regex.Match[str]) -> Span | None:
    tag = _TRAILING.sub("", match.group(1))
    if not tag or len(tag) > LONGEST_TAG or not _TAG_NEEDS.search(tag):
        return None
    return Span(tag, match.start(), match.start(1) + len(tag))
