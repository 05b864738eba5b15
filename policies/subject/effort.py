"""How much work checking a proposal may be, worked out before any of it is done.

Rule kept: whoever checks decides by this number whether to do it at once or in another process, so it grows with what costs
time in the hardest texts we know (`tests/bench/hostile.py` measures them) and takes no time itself. Computes only.
"""

import regex

from policies.subject.subject import Subject

_LETTER = 4.0
_FOREIGN = 9.0
_UNFOLDING = 25.0
_DOT = 70.0
_TAG = 400.0
_TAG_LETTER = 200.0
"""Microseconds at worst for a letter, one beyond ASCII, one that unfolds into several, a full stop, a hashtag and each letter of it."""

_LONG = 20_000
"""Letters from which on nothing is looked for, because that alone would take long: every one counts as the costliest of its kind."""

_ROUND = 0.5
"""Microseconds for a round of a loop in a condition."""

_RULES = 30
"""How many rules the numbers above were measured with."""

_UNFOLDS = regex.compile(r"[\u3200-\u33FF\uFB00-\uFFEF\U0001F100-\U0001F2FF]")
_TAGGED = regex.compile(r"[#\uFF03][^\s#\uFF03]{1,140}+")


def effort(subject: Subject, rules: int, loops: tuple[int, int] = (0, 0)) -> float:
    """Return about how many microseconds checking `subject` by `rules` rules takes on a processor of 2026, at worst.

    `loops`: how many loops the conditions of the rules have, and how many of them stand inside another.
    """
    readers = subject.readers
    if sum(map(len, subject.public.values())) > _LONG:
        return sum(map(_long_text, subject.public.values()))
    texts = sum(_text(text) * (1 + len(readers.get(pointer, ())) / 4) for pointer, text in subject.public.items())
    tag = subject.fields.get(subject.tag_field, "") if subject.tag_field else ""
    items = _items(subject)
    return (
        max(1.0, rules / _RULES) * texts
        + _TAG_LETTER * len(tag)
        + _ROUND * (loops[0] * items + loops[1] * items * items)
    )


def _long_text(text: str) -> float:
    return len(text) * (_LETTER if text.isascii() else _FOREIGN + _UNFOLDING)


def _items(subject: Subject) -> int:
    """Return the most items that a list a condition goes through can have."""
    marks = sum(text.count(mark) for text in subject.public.values() for mark in "#\uff03@\uff20.:")
    return max(marks, len(subject.channels), len(subject.media), len(subject.evidence), len(subject.placements), 1)


def _text(text: str) -> float:
    work = len(text) * (_LETTER if text.isascii() else _FOREIGN) + text.count(".") * _DOT
    if not text.isascii():
        work += len(_UNFOLDS.findall(text)) * _UNFOLDING
    if "#" in text or "\uff03" in text:
        tags = set(_TAGGED.findall(text))
        work += _TAG * len(tags) + _TAG_LETTER * sum(map(len, tags))
    return work
