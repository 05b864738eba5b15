"""Rich text as Bluesky's own client detects it (@atproto/api 0.19): facets that point into the text by UTF-8 byte.

Rule kept: what we show is what the network's client would store, its quirks included: domains are matched as typed, a
name with a hyphen is not a bare link, and anything that begins with `http` is taken at its word. A mention's `did` holds
the handle, which publishing resolves. Computes only.
"""

from collections.abc import Iterator
from itertools import accumulate
from typing import Any, NamedTuple

import regex

from policies.text.addresses.domains import top_level_domains
from policies.text.span import Span

LONGEST_TAG = 64

_SPACE = r"\t-\r \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF"
_HIDDEN = r"\u00AD\u2060\u200A\u200B\u200C\u200D\u20E2"
_LEAD = rf"(?<![^{_SPACE}(])"
_MENTION = regex.compile(rf"{_LEAD}@([a-zA-Z0-9.-]++)")
_WORD_EDGE = regex.compile(r"(?a:\b)")
_LINK = regex.compile(
    rf"{_LEAD}(?:[hH][tT][tT][pP][sS]?://[^{_SPACE}]++|([a-zA-Z][a-zA-Z0-9]*+(?:\.[a-zA-Z0-9]++)++)[^{_SPACE}]*+)"
)
_TAG = regex.compile(rf"(?<![^{_SPACE}])[#＃](?!\uFE0F)([^{_SPACE}{_HIDDEN}]++)")
_TAG_NEEDS = regex.compile(r"[^0-9\p{P}]")
_TRAILING = regex.compile(r"(?<!\p{P})\p{P}++(?!.)", regex.DOTALL)
_CASHTAG = regex.compile(rf"{_LEAD}\$([A-Za-z][A-Za-z0-9]{{0,4}}+)(?=[{_SPACE}.,;:!?)\"'\u2019]|(?![\s\S]))")


class Link(NamedTuple):
    """A link as written, and the address it leads to."""

    span: Span
    uri: str


class Detected(NamedTuple):
    """What was found, by kind; offsets are code points."""

    mentions: tuple[Span, ...]
    links: tuple[Link, ...]
    tags: tuple[Span, ...]
    cashtags: tuple[Span, ...]


def detect(text: str) -> Detected:
    """Return what Bluesky would link in `text`."""
    return Detected(
        mentions=tuple(_mentions(text)),
        links=tuple(_links(text)),
        tags=tuple(_tags(text)),
        cashtags=tuple(Span(each.group(1), each.start(), each.end()) for each in _CASHTAG.finditer(text)),
    )


def facets(text: str) -> list[dict[str, Any]]:
    """Return the facets of `text` in the shape of `app.bsky.richtext.facet`, ordered by where they begin."""
    found = detect(text)
    features: list[tuple[Span, str, str]] = [
        *((span, "mention", span.text) for span in found.mentions),
        *((link.span, "link", link.uri) for link in found.links),
        *((span, "tag", span.text) for span in found.tags),
        *((span, "tag", f"${span.text.upper()}") for span in found.cashtags),
    ]
    at = list(accumulate((len(sign.encode("utf-8", "surrogatepass")) for sign in text), initial=0))
    ordered = sorted(features, key=lambda each: each[0].start)
    return [_facet(at[span.start], at[span.end], kind, value) for span, kind, value in ordered]


_VALUE_NAMES = {"mention": "did", "link": "uri", "tag": "tag"}


def _facet(start: int, end: int, kind: str, value: str) -> dict[str, Any]:
    return {
        **({"$type": "app.bsky.richtext.facet"} if kind == "mention" else {}),
        "index": {"byteStart": start, "byteEnd": end},
        "features": [{"$type": f"app.bsky.richtext.facet#{kind}", _VALUE_NAMES[kind]: value}],
    }


def _is_domain(name: str) -> bool:
    _, dot, last = name.rpartition(".")
    return bool(dot) and last in top_level_domains()


def _mentions(text: str) -> Iterator[Span]:
    for found in _MENTION.finditer(text):
        begin, end = found.span(1)
        while end > begin and not _WORD_EDGE.match(text, end):
            end -= 1
        handle = text[begin:end]
        if _is_domain(handle) or handle.endswith(".test"):
            yield Span(handle, begin - 1, end)


def _links(text: str) -> Iterator[Link]:
    for found in _LINK.finditer(text):
        words, domain = found.group(), found.group(1)
        uri = words
        if not words.startswith("http"):
            if domain is None or not _is_domain(domain):
                continue
            uri = f"https://{words}"
        if words[-1] in ".,;:!?":
            words, uri = words[:-1], uri[:-1]
        if words.endswith(")") and "(" not in words:
            words, uri = words[:-1], uri[:-1]
        yield Link(Span(words, found.start(), found.start() + len(words)), uri)


def _tags(text: str) -> Iterator[Span]:
    for found in _TAG.finditer(text):
        if not _TAG_NEEDS.search(found.group(1)):
            continue
        tag = _TRAILING.sub("", found.group(1))
        if len(tag) + sum(sign > "\uffff" for sign in tag) <= LONGEST_TAG:
            yield Span(tag, found.start(), found.start() + 1 + len(tag))
