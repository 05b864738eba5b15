"""Letters that only look like letters, and characters nobody can see.

`Fancy fonts` are mathematical signs: voices skip or spell them and search does not find them. Characters that turn the
direction of text or take no room can make a text read differently from what it is. Computes only.
"""

import unicodedata
from collections.abc import Iterator
from typing import Annotated

import regex

from policies.checks.registry import ON, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Fix, Place
from policies.text.emoji import EMOJI
from policies.text.phrasing import quoted

_IPA = "\u0299\u0262\u029c\u026a\u029f\u0274\u0280\u028f\ua731\ua730\u01eb"
_FANCY = regex.compile(
    rf"(?<![{_IPA}])[{_IPA}]*+"
    r"(?:[\U0001D400-\U0001D7FF\u2460-\u24FF\U0001F110-\U0001F149\U0001F150-\U0001F169\U0001F170-\U0001F189"
    r"\uFF21-\uFF3A\uFF41-\uFF5A\u1D00-\u1D2B\u2100-\u214F&&[^\u2103\u2109\u2116\u2117\u2120-\u2122\u2126\u2127\u212E\u214D]]"
    rf"(?:[ '-]?[{_IPA}])*+[ '-]?){{2,}}",
    regex.VERSION1,
)
_TURNING = regex.compile(r"[\u202A-\u202E\u2066-\u2069]+")
_HIDDEN = regex.compile(r"[\u200B\u2060-\u2064\u00AD\uFEFF\u180E\u034F\u115F\u1160\u3164\uFFA0\U000E0000-\U000E007F]+")
_JOINER = regex.compile(
    r"(?<![\p{Arabic}\p{Syriac}\p{Indic_Syllabic_Category=Virama}\p{M}\p{Emoji}\uFE0F])[\u200C\u200D]+"
)


class Characters(Parameters, frozen=True, kw_only=True):
    """fancy: letters that are signs. turning: characters that turn the direction. hidden: characters nobody sees."""

    fancy: Annotated[bool, ON] = True
    turning: Annotated[bool, ON] = True
    hidden: Annotated[bool, ON] = True


def _post(says: str, text: str, *flags: str) -> Example:
    return Example(
        says=says, subject=Subject(kind="example", fields={"/text": text}, texts={"x": "/text"}), flags=flags
    )


EXAMPLES = (
    _post("a fancy font", "\U0001d417\U0001d428\U0001d42e win", "\U0001d417\U0001d428\U0001d42e"),
    _post("small capitals made of phonetic letters", "\u1d0f\u1d18\u1d07\u0274 now", "\u1d0f\u1d18\u1d07\u0274"),
    _post("a character that turns the direction", "invoice\u202efdp.exe", "\u202e"),
    _post("a character without width inside a word", "fr\u200bee", "\u200b"),
    _post("a joiner between Latin letters", "fr\u200dee", "\u200d"),
    _post(
        "plain letters with accents", "Caf\u00e9 na\u00efve, \u0153uvre, \u00c5ngstr\u00f6m, 5 \u2103, \u2116 7, \u2122"
    ),
    _post("an emoji family", "Hello \U0001f468\u200d\U0001f469\u200d\U0001f467"),
    _post("a joiner where Persian needs it", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
    _post("Japanese and full-width signs", "\u6771\u4eac\uff01 \uff21"),
)


@check(
    "unusual-characters",
    parameters=Characters,
    judges=matter.words,
    summary="Finds fancy letters, hidden characters and characters that turn the direction of text.",
    examples=EXAMPLES,
    lesson="plain-letters",
)
def unusual_characters(subject: Subject, parameters: Characters) -> Iterator[Hit]:
    """Yield one hit for each run of such characters, with the plain text as its fix."""
    for pointer, text in subject.public.items():
        if text.isascii():
            continue
        if parameters.fancy:
            yield from _fancy(pointer, text)
        if parameters.turning:
            for found in _TURNING.finditer(text):
                yield _gone(
                    pointer, found.span(), "turns the direction of the text, so it may read differently from what it is"
                )
        if parameters.hidden:
            emoji = [each.span() for each in EMOJI.finditer(text)]
            for pattern in (_HIDDEN, _JOINER):
                for found in pattern.finditer(text):
                    if not any(start <= found.start() < end for start, end in emoji):
                        yield _gone(pointer, found.span(), "is invisible, so search and voices stumble over it")


def _fancy(pointer: str, text: str) -> Iterator[Hit]:
    for found in _FANCY.finditer(text):
        written = found.group().rstrip(" '-")
        plain = "".join(_SMALL_CAPITALS.get(sign, sign) for sign in unicodedata.normalize("NFKC", written))
        end = found.start() + len(written)
        yield Hit(
            place=Place(field=pointer, start=found.start(), end=end),
            message=f"{quoted(written, 30)} is made of signs that only look like letters; voices that read aloud skip or "
            "spell them, and search does not find them.",
            remedy=f"Write {quoted(plain, 30)} in ordinary letters.",
            fix=Fix(label=f"Write {quoted(plain, 30)}", field=pointer, start=found.start(), end=end, replacement=plain),
        )


def _gone(pointer: str, place: tuple[int, int], what: str) -> Hit:
    start, end = place
    return Hit(
        place=Place(field=pointer, start=start, end=end),
        message=f"A character here {what}.",
        more="It usually comes along when text is pasted.",
        remedy="Take it out.",
        fix=Fix(label="Take it out", field=pointer, start=start, end=end, replacement=""),
    )


_SMALL_CAPITALS = dict(
    zip(
        "\u1d00\u1d04\u1d05\u1d07\u1d0a\u1d0b\u1d0d\u1d0f\u1d18\u1d1b\u1d1c\u1d20\u1d21\u1d22" + _IPA,
        "acdejkmoptuvwzbghilnrysfq",
        strict=True,
    )
)
