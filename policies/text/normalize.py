"""Making text comparable: composing it safely, and folding disguises while remembering where every letter came from.

Rule kept: a match found in folded text is shown at the right place in the text as written, and folding takes time linear
in the text even where plain normalization does not (long runs of combining marks are cut, as Unicode's stream-safe form
does). Computes only.
"""

import unicodedata
from collections.abc import Iterator, Sequence

import msgspec
import regex

from policies.text.graphemes import GRAPHEME

LONGEST_CLUSTER = 32

_HIDDEN = regex.compile(r"[\p{Cf}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]++")
_CLUSTER = regex.compile(rf"[\x00-\x7F]+(?![^\x00-\x7F])|{GRAPHEME}")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++")
_LATIN = regex.compile(r"\p{Latin}")
_LOOSE_MARKS = regex.compile(r"[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]++")
_TOO_MANY_MARKS = regex.compile(r"\p{M}{31}")

_SMALL = dict(
    zip(
        "асԁеһіјӏорԛѕԝхуүνοαρυιϲϳγաոսցօհյɑɡıʟᴀʙᴄᴅᴇꜰɢʜɪᴊᴋᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ",
        "acdehijlopqswxyyvoapuicjywnugohjagilabcdefghijkmnoprstuvwyz",
        strict=True,
    )
)
_CAPITAL = dict(zip("АВЕЅІЈКМНОРСТУХԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abesijkmhopctyxgqwabezhikmnoptyx", strict=True))
LOOKS_LIKE = _SMALL
"""The small letters of other scripts that look like a Latin letter, and that letter."""

_LOOKS_ALIKE = regex.compile(rf"[{''.join(_SMALL)}{''.join(_CAPITAL)}]")
_BLOCK = regex.compile(r"[\U0001F150-\U0001F189]")
_BLOCKS = {0x1F150 + at: chr(0x61 + at) for at in range(26)} | {0x1F170 + at: chr(0x61 + at) for at in range(26)}


class Skeleton(msgspec.Struct, frozen=True):
    """Folded `text`, and for each of its characters where it began and ended in the original (code points)."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the code points of the original that `start`..`end` of the folded text came from (`end` > `start`)."""
        return self.starts[start], self.ends[end - 1]


def skeleton(text: str) -> Skeleton:
    """Return `text` with disguises taken off: compatibility forms, case, look-alike letters and hidden characters.

    Look-alikes are folded in words that mix scripts and in words made of nothing else, so honest Cyrillic or Greek stays.
    Folding what is already folded changes nothing.
    """
    if text.isascii():
        return Skeleton(text.lower(), range(len(text)), range(1, len(text) + 1))
    folded = _fold(text)
    while not folded.text.isascii() and (again := _fold(folded.text)).text != folded.text:
        folded = Skeleton(
            again.text,
            [folded.starts[at] for at in again.starts],
            [folded.ends[at - 1] for at in again.ends],
        )
    return folded


def composed_parts(text: str) -> Iterator[tuple[str, int]]:
    """Yield (composed part, end in code points of `text`), cluster by cluster, in order."""
    for cluster in _CLUSTER.finditer(text):
        start, end = cluster.span()
        step = end - start if end - start <= LONGEST_CLUSTER or cluster.group().isascii() else LONGEST_CLUSTER
        for at in range(start, end, step):
            stop = min(at + step, end)
            yield unicodedata.normalize("NFC", text[at:stop]), stop


def _fold(text: str) -> Skeleton:
    seen, places = _without_hidden(text)
    if _is_plain(seen):
        return _fold_words(seen, places, [place + 1 for place in places])
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for cluster in _CLUSTER.finditer(seen):
        begin, end = cluster.span()
        letters = cluster.group()
        if letters.isascii():
            parts.append(letters)
            starts.extend(places[begin:end])
            ends.extend(place + 1 for place in places[begin:end])
            continue
        plain = _without_marks(unicodedata.normalize("NFKC", _cut(letters).translate(_BLOCKS)))
        parts.append(plain)
        starts.extend([places[begin]] * len(plain))
        ends.extend([places[end - 1] + 1] * len(plain))
    return _fold_words("".join(parts), starts, ends)


def _is_plain(text: str) -> bool:
    """Return whether nothing in `text` but case and look-alikes is left to fold."""
    if _TOO_MANY_MARKS.search(text) or _LOOSE_MARKS.search(text) or _BLOCK.search(text):
        return False
    return unicodedata.is_normalized("NFKC", text)


def _cut(cluster: str) -> str:
    """Return `cluster` without the marks beyond the thirty-first: no word has them, and sorting them takes too long."""
    if len(cluster) <= LONGEST_CLUSTER:
        return cluster
    kept = [at for at, sign in enumerate(cluster) if unicodedata.category(sign)[0] == "M"][LONGEST_CLUSTER - 1 :]
    dropped = frozenset(kept)
    return "".join(sign for at, sign in enumerate(cluster) if at not in dropped)


def _without_marks(text: str) -> str:
    return _LOOSE_MARKS.sub("", text)


def _without_hidden(text: str) -> tuple[str, Sequence[int]]:
    runs = [found.span() for found in _HIDDEN.finditer(text)]
    if not runs:
        return text, range(len(text))
    places: list[int] = []
    position = 0
    for start, end in runs:
        places.extend(range(position, start))
        position = end
    places.extend(range(position, len(text)))
    return "".join(text[place] for place in places), places


def _fold_words(text: str, starts: Sequence[int], ends: Sequence[int]) -> Skeleton:
    """Lower the case of `text` and replace look-alikes word by word, repeating the places of letters that grow."""
    lowered = text.casefold()
    if len(lowered) != len(text):
        grown = [at for at, sign in enumerate(text) for _ in sign.casefold()]
        text = "".join(text[at] for at in grown)
        starts, ends = [starts[at] for at in grown], [ends[at] for at in grown]
    if not _LOOKS_ALIKE.search(text):
        return Skeleton(lowered, starts, ends)
    parts: list[str] = []
    position = 0
    for word in _WORD.finditer(text):
        begin, end = word.span()
        if not word.group().isascii():
            parts += (lowered[position:begin], _fold_word(word.group(), lowered[begin:end]))
            position = end
    return Skeleton("".join((*parts, lowered[position:])), starts, ends)


def _fold_word(word: str, lowered: str) -> str:
    letters = [sign for sign in lowered if sign.isalpha()]
    if letters and all(sign in _SMALL for sign in letters):
        return "".join(_SMALL.get(sign, sign) for sign in lowered)
    if not _LATIN.search(word):
        return lowered
    return "".join(_CAPITAL.get(sign) or _SMALL.get(low, low) for sign, low in zip(word, lowered, strict=True))
