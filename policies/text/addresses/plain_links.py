"""Finding web addresses on the networks that do not say how they do it, and in plain text: as a reader would.

No document of LinkedIn, Facebook, Instagram, Threads, YouTube or TikTok describes their finders, so this one is generous:
whatever follows a host up to the next space is part of the address, in any script, save for the punctuation that ends the
sentence. What is judged as a link that would not be one is seen in the preview; a link that nobody judged is not. Computes only.
"""

from collections.abc import Iterator
from functools import lru_cache

import regex

from policies.text.addresses.hosts import Match, bare_names, find_hosts, storable

MAX_URL = 4096

_PORT = regex.compile(r":[0-9]++")
_AFTER_HOST = regex.compile(r"[/?#][^\p{White_Space}<>\"“”„«»「」『』【】]*+")
_CLOSING = frozenset(".,;:!?'…’‘。、，；：！？．)]}）］｝*_~|")
_PAIRS = {")": "(", "]": "[", "}": "{", "）": "（", "］": "［", "｝": "｛"}
_NO_BARE_START_AFTER = ("-", "_", ".", "/")


@lru_cache(maxsize=32)
def find_links(text: str, *, bare_domains: bool) -> tuple[tuple[int, int], ...]:
    """Return (start, end) in code points of each link in `text`, in order; with `bare_domains`, also `example.com`."""
    return tuple(_links(text, bare_domains)) if "." in text else ()


def _links(text: str, bare_domains: bool) -> Iterator[tuple[int, int]]:
    for match in find_hosts(text, _tail_end):
        if not storable(text, match, MAX_URL):
            continue
        if match.start < match.host_start:
            yield match.start, match.end
        elif bare_domains and _may_be_bare(text[match.start - 1 : match.start] if match.start else ""):
            yield from _bare(text, match)


def _may_be_bare(before: str) -> bool:
    return before not in _NO_BARE_START_AFTER and not before.isalnum()


def _bare(text: str, match: Match) -> Iterator[tuple[int, int]]:
    """Yield the names in a host written without a scheme; one whose last part is in another script counts as a whole."""
    if text[match.host_end - 1].isascii():
        yield from bare_names(text, match)
    else:
        yield match.start, match.end


def _tail_end(text: str, end: int) -> int:
    if port := _PORT.match(text, end):
        end = port.end()
    rest = _AFTER_HOST.match(text, end)
    return end if rest is None else _without_closing(text, rest.start() + 1, rest.end())


def _without_closing(text: str, start: int, end: int) -> int:
    """Return `end` moved before the punctuation that closes a sentence; a bracket that was opened inside stays."""
    counted = {sign: text.count(sign, start, end) for pair in _PAIRS.items() for sign in pair}
    while end > start and (sign := text[end - 1]) in _CLOSING:
        opens = _PAIRS.get(sign)
        if opens and counted[opens] >= counted[sign]:
            break
        if opens:
            counted[sign] -= 1
        end -= 1
    return end
