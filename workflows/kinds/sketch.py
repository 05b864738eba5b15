"""A sketch of a content's words, by which nearly the same words are found again.

Of each text that would be public it keeps the smallest of the hashes of its runs of letters, case, spaces, marks and disguises aside,
and of a link neither its scheme nor what tracks it. Nearly the same words share most of them; others share none. A hashtag the
content would adopt is kept as a whole. Computes only.
"""

import zlib

import msgspec
import regex

from policies.hashtags.intent import fold
from policies.text.normalize import skeleton
from workflows.kinds.register import Content, kind_of

MOST_VALUES = 24
"""How many hashes are kept of each text."""

LONGEST = 1_200
FEWEST = 40
"""How many code points are looked at: the first number shared by all texts of a content, because this is done while others wait, and
at least the second of each."""

SHORTEST = 8
"""How many letters a text needs: a greeting says nothing of what was rejected."""

_RUN = 6
_LINK = regex.compile(r"https?://(?:www\.)?([^\s?#]+)\S*+", regex.IGNORECASE)
_NOT_SAID = regex.compile(r"[^\p{L}\p{N}]+")
_SPREAD, _MASK = 0x9E3779B97F4A7C15, (1 << 63) - 1


class Sketch(msgspec.Struct, frozen=True):
    """What is kept of one text: its place among the content's texts, and up to `MOST_VALUES` numbers of 63 bits."""

    unit: int
    values: tuple[int, ...]


def sketches(content: Content) -> tuple[Sketch, ...]:
    """Return what is kept of each text of `content` that would be public and is long enough to be known again."""
    subject = kind_of(content).subject(content, ())
    room = max(FEWEST, LONGEST // max(1, len(subject.fields)))
    found = []
    for unit, (pointer, text) in enumerate(subject.fields.items()):
        own = pointer == subject.tag_field
        letters = fold(text) if own else said(text, room)
        if letters and (own or len(letters) >= SHORTEST):
            found.append(Sketch(unit, _values(f"#{letters}" if own else letters, whole=own)))
    return tuple(found)


def said(text: str, room: int = LONGEST) -> str:
    """Return the letters and digits of the first `room` code points of `text`, as two texts that say the same have them."""
    plain = skeleton(_LINK.sub(r"\1", text[:room])).text
    return _NOT_SAID.sub("", plain)[:room]


def _values(letters: str, *, whole: bool) -> tuple[int, ...]:
    data = letters.encode("utf-8", "surrogatepass")
    runs = {data} if whole else {data[at : at + _RUN] for at in range(max(1, len(data) - _RUN + 1))}
    return tuple(sorted({_number(run) for run in runs})[:MOST_VALUES])


def _number(run: bytes) -> int:
    return (zlib.crc32(run) * _SPREAD + zlib.adler32(run)) * _SPREAD & _MASK
