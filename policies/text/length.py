"""How long a text is, counted the way each network counts.

Rule kept: the number shown while typing is the number the network will use; limits come from `NetworkLimits`, never from
here, and counting takes time linear in the text. Computes only.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from policies.text import bluesky, networks
from policies.text.addresses.short_links import shortened
from policies.text.emoji import EMOJI
from policies.text.entities import LONGEST, extract, find_links
from policies.text.graphemes import grapheme_end
from policies.text.networks import NetworkLimits, Unit, Weights
from policies.text.normalize import composed_parts

Fault = Literal["empty", "too_long", "too_many_bytes", "forbidden_character"]


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """One text on one network. `length` and `limit` are in `unit`; `fits` is how many code points fit from the start.

    `bytes` counts UTF-8 bytes where the network limits them too. Where the network rewrites links, both count what it posts. `valid` means the network would take these words as a
    post by themselves; `faults` says why not. X refuses an empty text; elsewhere a picture may stand alone.
    """

    network: str
    length: int
    limit: int
    unit: Unit
    valid: bool
    fits: int
    bytes: int | None = None
    byte_limit: int | None = None
    faults: tuple[Fault, ...] = ()


class _Piece(msgspec.Struct, frozen=True):
    """A stretch that ends at code point `end` of the text as written and costs `cost`.

    It counts as a whole, unless it stands for `signs` single code points that cost the same each.
    """

    end: int
    cost: int
    signs: int = 1


def measure(text: str, network: str, limits: NetworkLimits | None = None) -> Measure:
    """Return how long `text` is on `network`, by the shipped limits or by `limits`. Raises `UnknownNetwork`."""
    rules = limits or networks.limits(network)
    scale = rules.weights.scale if rules.weights else 1
    most = rules.characters * scale
    total = fits = 0
    rewritten = _rewritten(text, rules)
    for piece in _pieces(text, rules, rewritten):
        room = most - total
        total += piece.cost
        if total <= most:
            fits = piece.end
        elif piece.signs > 1 and room > 0:
            fits = piece.end - piece.signs + room * piece.signs // piece.cost
    length = total // scale
    size = _size(text) + sum(len(words) - _size(text[start:end]) for start, (end, words) in rewritten.items())
    refused = refused_at(text, rules)
    faults = tuple(_faults(text, rules, total > most, size, refused is None))
    return Measure(
        network=network,
        length=length,
        limit=rules.characters,
        unit=rules.unit,
        valid=not faults,
        fits=fits if refused is None else min(fits, refused),
        bytes=size if rules.bytes else None,
        byte_limit=rules.bytes,
        faults=faults,
    )


def refused_at(text: str, rules: NetworkLimits) -> int | None:
    """Return where the first sign stands that the network refuses, or None."""
    if rules.forbidden is None:
        return None
    return min((at for sign in rules.forbidden.signs if (at := text.find(sign)) >= 0), default=None)


def _rewritten(text: str, rules: NetworkLimits) -> dict[int, tuple[int, str]]:
    """Return where a link begins -> where it ends and the words that are posted for it, all of them ASCII."""
    if not rules.links_rewritten or "://" not in text:
        return {}
    links = (link.span for link in bluesky.detect(text[:LONGEST]).links)
    short = ((span, shortened(span.text)) for span in links)
    return {span.start: (span.end, words) for span, words in short if words != span.text and words.isascii()}


def _faults(text: str, rules: NetworkLimits, too_long: bool, size: int, sound: bool) -> Iterator[Fault]:
    if rules.unit == "weighted" and not text:
        yield "empty"
    if too_long:
        yield "too_long"
    if rules.bytes is not None and size > rules.bytes:
        yield "too_many_bytes"
    if not sound:
        yield "forbidden_character"


def _pieces(text: str, rules: NetworkLimits, rewritten: Mapping[int, tuple[int, str]]) -> Iterator[_Piece]:
    match rules.unit:
        case "weighted":
            return _weighted(text, rules)
        case "graphemes":
            return _graphemes(text, rules, rewritten)
        case "bytes" | "utf16" if text.isascii():
            return iter((_Piece(len(text), len(text), signs=len(text)),) if text else ())
        case "bytes":
            return (_Piece(at + 1, _size(sign)) for at, sign in enumerate(text))
        case "utf16":
            return (_Piece(at + 1, 1 + (sign > "\uffff")) for at, sign in enumerate(text))


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _weighted(text: str, rules: NetworkLimits) -> Iterator[_Piece]:
    """Weigh composed text as X does: each link costs the same, each emoji as much as one wide letter."""
    weights = rules.weights or Weights(scale=1, default=1, emoji=False, ranges=())
    composed, origin = _composed(text)
    wholes = {start: (end, (rules.url_length or end - start) * weights.scale) for start, end in _links(composed, rules)}
    if weights.emoji and not composed.isascii():
        for found in EMOJI.finditer(composed):
            wholes.setdefault(found.start(), (found.end(), weights.default))
    if composed.isascii() and (each := _plain_weight(weights)) is not None:
        yield from _plain(len(composed), wholes, each)
        return
    at = 0
    known: dict[str, int] = {}
    while at < len(composed):
        if (whole := wholes.get(at)) is not None:
            at, cost = whole
            yield _Piece(origin[at - 1], cost)
            continue
        sign = composed[at]
        at += 1
        cost = known.get(sign, -1)
        if cost < 0:
            cost = known[sign] = _weight(ord(sign), weights)
        yield _Piece(origin[at - 1], cost)


def _plain(length: int, wholes: Mapping[int, tuple[int, int]], each: int) -> Iterator[_Piece]:
    """Weigh a text of signs that cost `each`, with `wholes` between them, stretch by stretch."""
    at = 0
    for start, (end, cost) in wholes.items():
        if start > at:
            yield _Piece(start, (start - at) * each, signs=start - at)
        yield _Piece(end, cost)
        at = end
    if length > at:
        yield _Piece(length, (length - at) * each, signs=length - at)


def _plain_weight(weights: Weights) -> int | None:
    """Return what each ASCII character costs, when all cost the same."""
    first, last = _weight(0, weights), _weight(127, weights)
    edges = [edge for start, end, _ in weights.ranges for edge in (start, end + 1)]
    return first if first == last and not any(0 < edge <= 127 for edge in edges) else None


def _links(text: str, rules: NetworkLimits) -> tuple[tuple[int, int], ...]:
    return find_links(text[:LONGEST], rules)


def _weight(point: int, weights: Weights) -> int:
    return next((weight for first, last, weight in weights.ranges if first <= point <= last), weights.default)


def _composed(text: str) -> tuple[str, list[int] | range]:
    """Return `text` composed (NFC) and, for each character of that, where its cluster ends in `text`."""
    if text.isascii():
        return text, range(1, len(text) + 1)
    parts: list[str] = []
    origin: list[int] = []
    start = 0
    for part, end in composed_parts(text):
        parts.append(part)
        same = len(part) == end - start
        origin.extend(range(start + 1, end + 1) if same else [end] * len(part))
        start = end
    return "".join(parts), origin


def _graphemes(text: str, rules: NetworkLimits, rewritten: Mapping[int, tuple[int, str]]) -> Iterator[_Piece]:
    """Count what a reader sees as one character, a link by its shorter form and, on Mastodon, a mention by its name."""
    wholes = {start: (end, len(words)) for start, (end, words) in rewritten.items()}
    if rules.url_length is not None:
        found = extract(text, rules.network)
        wholes |= {link.start: (link.end, rules.url_length) for link in found.urls}
        wholes |= {each.start: (each.end, 1 + len(each.text.partition("@")[0])) for each in found.mentions}
    at = 0
    while at < len(text):
        if (whole := wholes.get(at)) is not None:
            at, cost = whole
            yield _Piece(at, cost)
            continue
        at = grapheme_end(text, at)
        yield _Piece(at, 1)
