"""Where web addresses begin and how far their host names reach, in time linear in the text.

What follows a host is each network's own rule (`x_links`, `mastodon_links`, `plain_links`). Rule kept: no pattern here can
run away. A host is one possessive run of characters; how far a name reaches is worked out once per run, from its last label
backwards, so a start that fails costs the next start nothing. Computes only.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import regex

from policies.text.addresses import domains

SPACE = r"\t-\r \x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000"
MARKS = r"\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069"
NEVER = r"\uFFFE\uFEFF\uFFFF"
LATIN_ACCENTS = (
    r"\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B"
    r"\u02BB\u0300-\u036F\u1E00-\u1EFF"
)

_PUNCTUATION = r"!'#%&()*+,\\/:;<=>?@\[\]^{|}~$"
_NO_HOST = rf"{_PUNCTUATION}{SPACE}{NEVER}{MARKS}"
_DOTTED_RUN = regex.compile(rf"(?:\G|(?<=[{_NO_HOST}]))[^.{_NO_HOST}]*+\.++[^.{_NO_HOST}][^{_NO_HOST}]*+")
WEB: frozenset[str] = frozenset({"http", "https"})
_NO_START_AFTER = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@＠$#＃\ufffe\ufeff\uffff")
_START = regex.compile(rf"(?<![A-Za-z0-9@＠$#＃{NEVER}])[^-_.]")
_ASCII_LABEL = regex.compile(r"[A-Za-z0-9]++")
_ENCODED_LABEL = regex.compile(r"xn--[-0-9a-z]++", regex.IGNORECASE)
_ASCII_CHAIN = regex.compile(rf"[-A-Za-z0-9{LATIN_ACCENTS}]++(?:\.[-A-Za-z0-9{LATIN_ACCENTS}]++)*+\.?+")
_AFTER_FOREIGN = regex.compile(r"(?![0-9A-Za-z@+-])")

Tail = Callable[[str, int], int]
"""Given a text and where a host ends in it: where what follows the host (port, path, query) ends."""


class Match(NamedTuple):
    """One candidate: where it begins (scheme included), its host, and where port, path and query end."""

    start: int
    host_start: int
    host_end: int
    end: int


def find_hosts(text: str, tail: Tail, schemes: frozenset[str] = WEB) -> Iterator[Match]:
    """Yield what looks like a link, left to right, never overlapping; a rejected one still uses up its characters.

    tail: where what follows a host ends. schemes: what may stand before `://`, in lower case.
    """
    free = 0
    position = 0
    while run := _DOTTED_RUN.search(text, position):
        start, stop = run.span()
        position = stop
        run_end = _Reach(text, start, stop)
        scheme = _scheme_start(text, start, free, schemes)
        for at in run_end.starts():
            begin = scheme if at == start and scheme is not None else at
            if begin != scheme and not _may_start(text, at, free):
                continue
            host_end = run_end.from_start(at)
            if host_end is None:
                continue
            free = tail(text, host_end)
            yield Match(begin, at, host_end, free)
        position = max(stop, free)


def _may_start(text: str, at: int, free: int) -> bool:
    return at == 0 or (at > free and text[at - 1] not in _NO_START_AFTER)


def _scheme_start(text: str, at: int, free: int, schemes: frozenset[str]) -> int | None:
    """Return where the `http://` or the like that ends at `at` begins, when a link may begin there."""
    if text[at - 3 : at] != "://":
        return None
    found = next((scheme for scheme in schemes if text[max(0, at - 3 - len(scheme)) : at - 3].lower() == scheme), None)
    if found is None:
        return None
    begin = at - 3 - len(found)
    return begin if _may_start(text, begin, free) else None


class _Reach:
    """How far a host name reaches from any start inside one run of host characters.

    Works backwards over the labels once: `_chain[i]` is the last label a name may end in when label `i` is whole.
    """

    def __init__(self, text: str, start: int, stop: int) -> None:
        self._text, self._start, self._stop = text, start, stop
        self._ends = [start + at for at, sign in enumerate(text[start:stop]) if sign == "."] + [stop]
        begins = [start, *(end + 1 for end in self._ends[:-1])]
        self._tops = [None, *(top_level_end(text, begin, stop) for begin in begins[1:])]
        self._chain: list[int | None] = [None] * (len(begins) + 1)
        for label in range(len(begins) - 2, 0, -1):
            self._chain[label] = self._furthest(label, begins[label])
        self._label = 0

    def starts(self) -> Iterator[int]:
        """Yield the places where a name may begin, in order."""
        for found in _START.finditer(self._text, self._start, self._stop):
            yield found.start()

    def from_start(self, at: int) -> int | None:
        """Return where the longest host name that begins at `at` ends, or None. Call with rising `at` only."""
        while self._ends[self._label] <= at:
            self._label += 1
        last = self._furthest(self._label, at)
        return None if last is None else self._tops[last]

    def _furthest(self, label: int, begin: int) -> int | None:
        end = self._ends[label]
        if label + 1 >= len(self._ends) or end <= begin:
            return None
        if self._text[begin] in "-_" or self._text[end - 1] in "-_":
            return None
        further = self._chain[label + 1]
        if further is not None:
            return further
        if self._tops[label + 1] is None or self._text.find("_", begin, end) >= 0:
            return None
        return label + 1


def top_level_end(text: str, begin: int, stop: int) -> int | None:
    """Return where a top-level domain that begins at `begin` ends, when nothing after it says otherwise."""
    label = _ASCII_LABEL.match(text, begin, stop)
    clear = label is not None and text[label.end() : label.end() + 1] not in ("@", "+", "-")
    if label is not None and clear and domains.is_top_level(label.group()):
        return label.end()
    if (encoded := _ENCODED_LABEL.match(text, begin, stop)) is not None:
        return encoded.end()
    if text[begin : begin + 1].isascii():
        return None
    for length in domains.foreign_lengths().get(text[begin : begin + 1].lower(), ()):
        end = begin + length
        if end <= stop and _AFTER_FOREIGN.match(text, end) and domains.is_top_level(text[begin:end]):
            return end
    return None


def storable(text: str, match: Match, most: int) -> bool:
    """Return whether the name system could store the host, and the address has at most `most` characters as stored."""
    stored = domains.encoded_host(text[match.host_start : match.host_end])
    if stored is None:
        return False
    scheme = match.host_start - match.start or len("https://")
    return scheme + len(stored) + match.end - match.host_end <= most


def trimmed(text: str, start: int, end: int, last: regex.Pattern[str]) -> int:
    """Return `end` moved back, at most to `start`, until the character before it matches `last`."""
    while end > start and not last.match(text, end - 1):
        end -= 1
    return end


def bare_names(text: str, match: Match) -> Iterator[tuple[int, int]]:
    """Yield the names in Latin letters inside a host written without a scheme; a path belongs to the last of them."""
    position = match.host_start
    while chain := _ASCII_CHAIN.search(text, position, match.host_end):
        position = chain.end()
        dots = [at for at in range(chain.start(), chain.end()) if text[at] == "."]
        for dot in reversed(dots):
            end = top_level_end(text, dot + 1, match.host_end)
            if end is not None:
                yield chain.start(), match.end if end == match.host_end else end
                position = end
                break
