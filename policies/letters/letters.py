"""Which letters words in lists and reasons may hold: none that nobody sees, none that turn the direction of what is read.

A title, a name or a reason stands beside others and must be told from them at a glance. `LINE` and `PROSE` mark the types
of such words in inputs; whoever reads inputs asks `fault`. What joins letters where a language needs it stays: joiners in
emoji, in Persian or Arabic, and in the scripts of India. Computes only.
"""

import unicodedata
from typing import Any

import msgspec
import regex

from policies.text.emoji import EMOJI

LINE = msgspec.Meta(extra={"letters": "line"})
"""Words on one line, such as a title or a name: if there are any, one of them can be seen."""

PROSE = msgspec.Meta(extra={"letters": "prose"})
"""Words that may have several lines, such as a reason."""

_CONTROL = r"[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]"
_UNSEEN = regex.compile(rf"{_CONTROL}|[\p{{Cf}}\p{{Default_Ignorable_Code_Point}}]")
_BREAKS = frozenset("\n\r\t")
_VISIBLE = regex.compile(r"[\p{L}\p{N}\p{Emoji_Presentation}\p{Extended_Pictographic}]")
_JOINED = regex.compile(
    r"(?<=[\p{Arabic}\p{Syriac}\p{Mongolian}][\p{M}]*)[\u200C\u200D](?=[\p{Arabic}\p{Syriac}\p{Mongolian}])"
    r"|(?<=\p{Indic_Syllabic_Category=Virama})[\u200C\u200D]"
    r"|(?<=\p{Han})[\U000E0100-\U000E01EF]|(?<=\p{Emoji})[\uFE0E\uFE0F]|(?<=\p{Mongolian})[\u180B-\u180D\u180F]"
)
_TURNING = regex.compile(r"[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]")


def fault(words: str, kind: str) -> str | None:
    """Return what is wrong with the letters of `words`, a `line` or `prose`, in a sentence; None when nothing is.

    The sentence names the first such letter and counts its place from 1, in code points.
    """
    if words.isascii() and words.isprintable():
        return None if not words or kind == "prose" or is_visible(words) else NOTHING
    allowed = _allowed(words)
    for found in _UNSEEN.finditer(words):
        sign = found.group()
        if found.start() in allowed or (kind == "prose" and sign in _BREAKS):
            continue
        return f"Character {found.start() + 1} is {_named(sign)}. {_why(sign)}"
    return None if not words or kind == "prose" or is_visible(words) else NOTHING


NOTHING = "Nobody could tell this from nothing. Write at least one letter or number."


def is_visible(words: str) -> bool:
    """Return whether somebody who looks at `words` sees a letter, a number or an emoji."""
    return _VISIBLE.search(words) is not None


def _allowed(words: str) -> frozenset[int]:
    """Return the places of joiners and selectors that belong to an emoji or to the spelling of a language."""
    inside = {place for emoji in EMOJI.finditer(words) for place in range(emoji.start() + 1, emoji.end())}
    return frozenset(inside | {found.start() for found in _JOINED.finditer(words)})


def _named(sign: str) -> str:
    return f"U+{ord(sign):04X} ({unicodedata.name(sign, 'a control character').lower()})"


def _why(sign: str) -> str:
    if sign in _BREAKS:
        return "This stands in lists and has one line; write a space instead."
    if _TURNING.match(sign):
        return "It turns the direction, so people read other words than stand there; take it out. No language needs it here."
    return "Nobody sees it, and yet it makes these words other words; take it out, or write them again by hand."


def marked(extra: dict[str, Any] | None) -> str | None:
    """Return `line` or `prose` for the `extra` of a type that is marked so."""
    return (extra or {}).get("letters")
