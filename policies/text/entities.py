"""Hashtags, mentions, cashtags and links, found the way each network finds them.

Offsets count Unicode code points, end exclusive, and cover the sign: for `#Fair` at the start of a text the hashtag is
`Span("Fair", 0, 5)`. Rule kept: finding never raises and takes time linear in the text, which is read up to `LONGEST`.
Computes only.
"""

from collections.abc import Sequence

import msgspec
import regex

from policies.text import bluesky
from policies.text.addresses import mastodon_links, plain_links, x_links
from policies.text.addresses.hosts import LATIN_ACCENTS, MARKS, SPACE
from policies.text.networks import NetworkLimits, limits
from policies.text.span import Span

LONGEST = 100_000

_SIGNS = r"_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\xB7"
_HASHTAG = regex.compile(
    rf"(?:(?<=[\uFE0E\uFE0F])|(?<![\p{{L}}\p{{M}}\p{{Nd}}{_SIGNS}&]))"
    rf"[#＃](?![\uFE0F\u20E3])(?=[\p{{Nd}}{_SIGNS}]*+[\p{{L}}\p{{M}}])"
    rf"([\p{{L}}\p{{M}}\p{{Nd}}{_SIGNS}]++)(?![#＃]|://)"
)
_PLAIN_HASHTAG = regex.compile(
    r"(?:(?<=[\uFE0E\uFE0F])|(?<![\p{L}\p{M}\p{Nd}_&/])|\G)"
    r"[#＃](?![\uFE0F\u20E3])(?=[\p{Nd}_]*+[\p{L}\p{M}])([\p{L}\p{M}\p{Nd}_\u200C\u200D]++)(?!://)"
)
_BEFORE_MENTION = r"(?:(?<![A-Za-z0-9_!#$%&*@＠])|(?<=(?:^|[^A-Za-z0-9_+~.-])[rR][tT]:?))"
_AFTER_MENTION = rf"(?![@＠{LATIN_ACCENTS}]|://)"
_MENTION = regex.compile(
    rf"{_BEFORE_MENTION}[@＠]([A-Za-z0-9_]{{1,20}}+)(/[A-Za-z][A-Za-z0-9_-]{{0,24}}+)?+{_AFTER_MENTION}"
)
_REPLY = regex.compile(rf"[{SPACE}{MARKS}]*+[@＠]([A-Za-z0-9_]{{1,20}}+){_AFTER_MENTION}")
_CASHTAG = regex.compile(
    rf"(?<![^{SPACE}{MARKS}])\$([A-Za-z]{{1,6}}(?:[._][A-Za-z]{{1,2}})?)(?=$|\s|[!'#%&()*+,\\\-./:;<=>?@\[\]^_{{|}}~$])"
)
_FEDERATED = regex.compile(
    rf"(?<![=/\w])@([A-Za-z0-9_]++(?:[.-]++[A-Za-z0-9_]++)*+(?:@\w++(?:[.-]++\w++)*+)?+){_AFTER_MENTION}"
)
_FEDERATED_HASHTAG = regex.compile(
    r"(?<![^\s])[#＃]([\p{L}\p{M}\p{Nd}\p{Pc}](?:[·・\u200C]*+[\p{L}\p{M}\p{Nd}\p{Pc}])*+)(?![·・\u200C]*+(?:[#＃]|://))"
)
_FEDERATED_NEEDS = regex.compile(r"[\p{L}\p{M}]|(?<=.)[_·・\u200C](?=.)")
_NAMED = regex.compile(r"(?<![\w/.])@([A-Za-z0-9_]++(?:\.++[A-Za-z0-9_]++)*+)(?![@＠\w])")


class Entities(msgspec.Struct, frozen=True, kw_only=True):
    """What a network would link in a text. `lists` are X lists (`owner/list-name`), which are not mentions."""

    hashtags: tuple[Span, ...] = ()
    mentions: tuple[Span, ...] = ()
    cashtags: tuple[Span, ...] = ()
    urls: tuple[Span, ...] = ()
    lists: tuple[Span, ...] = ()


def extract(text: str, network: str, own: NetworkLimits | None = None) -> Entities:
    """Return the entities of `text` as `network` finds them, by the shipped rules or by `own`. Raises `UnknownNetwork`."""
    rules = own or limits(network)
    head = text[:LONGEST]
    if rules.finder == "bluesky":
        found = bluesky.detect(head)
        return Entities(
            hashtags=found.tags,
            mentions=found.mentions,
            cashtags=found.cashtags,
            urls=tuple(link.span for link in found.links),
        )
    urls = [Span(head[start:end], start, end) for start, end in find_links(head, rules)]
    if not rules.signs_read:
        return Entities(urls=tuple(urls))
    mentions, lists = _mentions(head, rules)
    cashtags = _spans(_CASHTAG, head) if rules.finder == "x" else []
    return _without_overlaps(urls, _hashtags(head, rules), mentions, lists, cashtags)


def find_links(text: str, rules: NetworkLimits) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each link in `text` by `rules`, which are not Bluesky's."""
    if rules.finder == "mastodon":
        return mastodon_links.find_links(text)
    if rules.finder == "x":
        return x_links.find_links(text, bare_domains=rules.bare_domains)
    return plain_links.find_links(text, bare_domains=rules.bare_domains)


def reply_to(text: str) -> str | None:
    """Return whom a post on X answers because it begins with their name, or None."""
    found = _REPLY.match(text[:LONGEST])
    return found.group(1) if found else None


def _spans(pattern: regex.Pattern[str], text: str) -> list[Span]:
    return [Span(found.group(1), found.start(1) - 1, found.end(1)) for found in pattern.finditer(text)]


def _hashtags(text: str, rules: NetworkLimits) -> list[Span]:
    if rules.finder == "mastodon":
        return [span for span in _spans(_FEDERATED_HASHTAG, text) if _FEDERATED_NEEDS.search(span.text)]
    return _spans(_HASHTAG if rules.finder == "x" else _PLAIN_HASHTAG, text)


def _mentions(text: str, rules: NetworkLimits) -> tuple[list[Span], list[Span]]:
    if rules.finder == "mastodon":
        return _spans(_FEDERATED, text), []
    if rules.finder != "x":
        return _spans(_NAMED, text), []
    found = list(_MENTION.finditer(text))
    people = [Span(each.group(1), each.start(), each.end()) for each in found if not each.group(2)]
    lists = [Span(each.group(1) + each.group(2), each.start(), each.end()) for each in found if each.group(2)]
    return people, lists


def _without_overlaps(
    urls: Sequence[Span],
    hashtags: Sequence[Span],
    mentions: Sequence[Span],
    lists: Sequence[Span],
    cashtags: Sequence[Span],
) -> Entities:
    """Keep the entity that starts first wherever two overlap; a link wins where both start at the same place."""
    kinds = (urls, hashtags, mentions, lists, cashtags)
    everything = sorted((span.start, kind, span) for kind, spans in enumerate(kinds) for span in spans)
    kept: tuple[list[Span], ...] = ([], [], [], [], [])
    free = 0
    for start, kind, span in everything:
        if start >= free:
            kept[kind].append(span)
            free = span.end
    return Entities(
        urls=tuple(kept[0]),
        hashtags=tuple(kept[1]),
        mentions=tuple(kept[2]),
        lists=tuple(kept[3]),
        cashtags=tuple(kept[4]),
    )
