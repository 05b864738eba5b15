"""Letters in a policy that deceive: those that turn the direction, take no room, or pass for letters of another alphabet.

What can make a policy read differently from what it is, is refused with its place. What only looks odd is remarked on.
Joiners stay, because Persian and emoji need them; a title is judged as titles are everywhere (`policies.letters`); in prose a
hidden space is pasted in by accident, so it is no refusal. Computes only.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any

import regex

from policies.document.document import PolicyDocument
from policies.document.structure import Found
from policies.letters.letters import fault
from policies.text.normalize import skeleton
from policies.text.phrasing import quoted

_HALF = regex.compile(r"\p{Cs}")
_CONTROL = regex.compile(r"[\p{Cc}--\t\n\r]", regex.VERSION1)
_TURNING = regex.compile(r"[\u202A-\u202E\u2066-\u2069]")
_HIDDEN = regex.compile(r"[\u200B\u2060-\u2064\u00AD\uFEFF\u180E\u034F\u115F\u1160\u3164\uFFA0\U000E0000-\U000E007F]")
_MIXED = regex.compile(r"\p{Latin}[\p{L}\p{M}]*[\p{Cyrillic}\p{Greek}\p{Armenian}]|[\p{Cyrillic}\p{Greek}\p{Armenian}]"
                       r"[\p{L}\p{M}]*\p{Latin}")  # fmt: skip
_WORD = regex.compile(r"\w+")
_PROSE = regex.compile(r"/text/\d+/body|/(?:rules|routes/\d+/stages)/\d+/why")


def wrong_letters(value: Any, path: str = "") -> Iterator[Found]:
    """Yield the places in `value`, a policy as it was read, that hold letters no policy may."""
    if isinstance(value, dict):
        for key, inner in value.items():
            here = f"{path}/{key.replace('~', '~0').replace('/', '~1')}"
            yield from _wrong(path, key, prose=False)
            yield from wrong_letters(inner, here)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from wrong_letters(inner, f"{path}/{index}")
    elif isinstance(value, str):
        yield from _wrong(path, value, prose=bool(_PROSE.fullmatch(path)))


def _wrong(path: str, words: str, *, prose: bool) -> Iterator[Found]:
    titled = path.endswith("/title")
    if words.isascii() and words.isprintable() and not (titled and words.isspace()):
        return
    if found := _HALF.search(words):
        said = f"Half of a character stands here (U+{ord(found.group()):04X}); it cannot be stored."
        yield path, None, said, "Write the whole character, or leave it out."
    elif found := _CONTROL.search(words):
        yield path, None, f"{_named(found.group())} stands here, which is no letter.", "Take it out."
    elif found := _TURNING.search(words):
        said = (
            f"{_named(found.group())} stands here. It turns the direction, so people read other words than stand there."
        )
        yield path, None, said, "Take it out; words of a right-to-left language need no such character."
    elif not prose and (found := _HIDDEN.search(words)):
        said = f"{_named(found.group())} stands here. Nobody sees it, and yet it makes these words other words."
        yield path, None, said, "Take it out, or write the words again by hand."
    elif titled and (unfit := fault(words, "line")):
        yield path, None, unfit, "Give it a title that can be read."


def _named(letter: str) -> str:
    return f"U+{ord(letter):04X} ({unicodedata.name(letter, 'a control character').lower()})"


def odd_titles(document: PolicyDocument) -> Iterator[tuple[str, str]]:
    """Yield (JSON Pointer, sentence) for titles that pass for others, and for words that mix alphabets."""
    titled = {
        "rules": [(rule.id, rule.title) for rule in document.rules],
        "routes": [(route.id, route.title) for route in document.routes],
        "text": [(section.id, section.title) for section in document.text],
    }
    for kind, titles in titled.items():
        seen: dict[str, str] = {}
        for index, (name, title) in enumerate(titles):
            here, look = f"/{kind}/{index}/title", " ".join(skeleton(title).text.split())
            if mixed := next((word for word in _WORD.findall(title) if _MIXED.search(word)), None):
                yield here, f"{quoted(mixed)} mixes letters of two alphabets that look alike; write it in one."
            elif look in seen:
                yield (
                    here,
                    f"{quoted(title)} looks like the title of {quoted(seen[look])}; readers take one for the other.",
                )
            seen.setdefault(look, name)


def hidden_in_prose(document: PolicyDocument) -> Iterator[tuple[str, str]]:
    """Yield (JSON Pointer, sentence) for texts with characters nobody sees."""
    prose = (
        *((f"/text/{index}/body", section.body) for index, section in enumerate(document.text)),
        *((f"/rules/{index}/why", rule.why) for index, rule in enumerate(document.rules)),
    )
    for pointer, words in prose:
        if found := _HIDDEN.search(words):
            yield pointer, f"{_named(found.group())} stands here and nobody sees it; it is best taken out."
