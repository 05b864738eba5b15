"""Letters without what is written above, below or between them: accents, vowel points, the long stroke of Arabic.

A further folding of what `normalize` folds, for finding words that are on a list: the list may have the accents and the text not, or
the other way round. The dot below of Indian scripts, which
many leave out, goes too; marks that make another letter in a script, as in Devanagari or Thai, stay. Computes only.
"""

import unicodedata
from functools import lru_cache

import regex

from policies.text.normalize import LOOKS_LIKE, Skeleton, skeleton

_BARE_SCRIPTS = regex.compile(r"[\p{Latin}\p{Greek}\p{Arabic}\p{Hebrew}\p{Syriac}]")
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_STRESS = "\u0300\u0301\u0308"
_POINTS = regex.compile(
    r"[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670"
    r"\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC\u0730-\u074A\u08D3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]"
)
_ALIKE = {
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ħ": "h",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ð": "d",
    "ŧ": "t",
    "ŋ": "n",
    "ƒ": "f",
    "ſ": "s",
    "ς": "σ",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ة": "ه",
    "ہ": "ه",
    "ۀ": "ه",
    "ێ": "ي",
    "ؤ": "و",
    "ئ": "ي",
}

_LOOSELY = dict(zip("квмнтгпигβκτηι", "kbmhtrnunbktni", strict=True))
"""Small letters that pass for a Latin one only beside others."""


def bare(text: str) -> Skeleton:
    """Return `text` folded as `skeleton` does, and its letters bare; every letter remembers where it stood with its marks."""
    return bared(skeleton(text))


def bared(folded: Skeleton) -> Skeleton:
    """Return what `skeleton` folded with its letters bare."""
    if folded.text.isascii():
        return folded
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, sign in enumerate(folded.text):
        plain = sign if sign.isascii() else _bare(sign)
        if not plain and ends:
            ends[-1] = max(ends[-1], folded.ends[at])
        parts.append(plain)
        starts.extend([folded.starts[at]] * len(plain))
        ends.extend([folded.ends[at]] * len(plain))
    return Skeleton("".join(parts), starts, ends)


def as_latin(text: str) -> str:
    """Return bare `text` with every letter that looks Latin as that letter: what a word that mixes scripts looks like."""
    return "".join(LOOKS_LIKE.get(sign) or _LOOSELY.get(sign, sign) for sign in bare(text).text)


@lru_cache(maxsize=4_096)
def _bare(sign: str) -> str:
    if _POINTS.match(sign):
        return ""
    alike = _ALIKE.get(sign)
    if alike is not None:
        return alike
    apart = unicodedata.normalize("NFD", sign)
    base, marks = apart[0], apart[1:]
    if not marks:
        return sign
    if _BARE_SCRIPTS.match(base):
        return _ALIKE.get(base, base)
    return base if _CYRILLIC.match(base) and all(mark in _STRESS for mark in marks) else sign
