"""Finding web addresses the way X does (twitter-text), in time linear in the text. Computes only."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from policies.text.addresses.hosts import LATIN_ACCENTS, Match, bare_names, find_hosts, storable, trimmed

MAX_URL = 4096
MAX_SHORT_SLUG = 40

_NO_BARE_START_AFTER = ("-", "_", ".", "/")
_PORT = regex.compile(r":[0-9]++")
_IN_PATH = rf"[A-Za-z\u0400-\u04FF0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{LATIN_ACCENTS}]"
_BALANCED = rf"\((?:{_IN_PATH}++\)|{_IN_PATH}*+\({_IN_PATH}++\){_IN_PATH}*+\))"
_PATH = regex.compile(rf"/(?:{_IN_PATH}++|{_BALANCED})*+")
_ENDS_PATH = regex.compile(rf"[-+A-Za-z\u0400-\u04FF0-9=_#/{LATIN_ACCENTS})]")
_QUERY = regex.compile(r"\?[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]++")
_ENDS_QUERY = regex.compile(r"[A-Za-z0-9\-_&=#/]")
_SHORT = regex.compile(r"https?://t\.co/([a-z0-9]++)", regex.IGNORECASE)


@lru_cache(maxsize=32)
def find_links(text: str, *, bare_domains: bool) -> tuple[tuple[int, int], ...]:
    """Return (start, end) in code points of each link in `text`, in order; with `bare_domains`, also `example.com`.

    The last answers are kept: several rules ask about the same words.
    """
    return tuple(_links(text, bare_domains))


def _links(text: str, bare_domains: bool) -> Iterator[tuple[int, int]]:
    for match in _matches(text):
        if not storable(text, match, MAX_URL):
            continue
        if match.start == match.host_start:
            if bare_domains and text[match.start - 1 : match.start] not in _NO_BARE_START_AFTER:
                yield from bare_names(text, match)
            continue
        end = _shortened_end(text, match)
        if end is not None:
            yield match.start, end


@lru_cache(maxsize=32)
def _matches(text: str) -> tuple[Match, ...]:
    return tuple(find_hosts(text, _tail_end)) if "." in text else ()


def _tail_end(text: str, end: int) -> int:
    """Return where the port, path and query that follow a host end; closing punctuation is not part of them."""
    if port := _PORT.match(text, end):
        end = port.end()
    if path := _PATH.match(text, end):
        end = trimmed(text, path.start(), path.end(), _ENDS_PATH)
    if query := _QUERY.match(text, end):
        kept = trimmed(text, end, query.end(), _ENDS_QUERY)
        end = kept if kept > query.start() + 1 else end
    return end


def _shortened_end(text: str, match: Match) -> int | None:
    """Return the end of a link; X's own short links end with their code, and one with too long a code is no link."""
    short = _SHORT.match(text, match.start, match.end)
    if short is None:
        return match.end
    if len(short.group(1)) > MAX_SHORT_SLUG:
        return None
    query = _QUERY.match(text, short.end(), match.end)
    return trimmed(text, short.end(), query.end(), _ENDS_QUERY) if query else short.end()
