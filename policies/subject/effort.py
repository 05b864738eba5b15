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
_TAG_LETTER = 110.0
"""Microseconds at worst for a letter, one beyond ASCII, one that unfolds into several, a full stop, a letter of a hashtag."""

_RULES = 30
"""How many rules the numbers above were measured with."""

_UNFOLDS = regex.compile(r"[\u3200-\u33FF\uFB00-\uFFEF\U0001F100-\U0001F2FF]")
_TAGGED = regex.compile(r"[#\uFF03][^\s#\uFF03]{1,140}+")


def effort(subject: Subject, rules: int) -> float:
    """Return about how many microseconds checking `subject` by `rules` rules takes on a processor of 2026, at worst."""
    readers = subject.readers
    texts = sum(_text(text) * (1 + len(readers.get(pointer, ())) / 4) for pointer, text in subject.public.items())
    tag = subject.fields.get(subject.tag_field, "") if subject.tag_field else ""
    return max(1.0, rules / _RULES) * texts + _TAG_LETTER * len(tag)


def _text(text: str) -> float:
    work = len(text) * (_LETTER if text.isascii() else _FOREIGN) + text.count(".") * _DOT
    if not text.isascii():
        work += len(_UNFOLDS.findall(text)) * _UNFOLDING
    if "#" in text or "\uff03" in text:
        work += _TAG_LETTER * sum(map(len, set(_TAGGED.findall(text))))
    return work
