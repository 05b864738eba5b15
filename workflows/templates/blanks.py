"""Blanks: a word or two in square brackets that stand in a template for what is different each time, such as `[street]`.

Rule kept: what a template left blank is filled before anybody is asked to decide. Other words in brackets are their author's own.
Computes only.
"""

from collections.abc import Collection, Iterator
from typing import Any

import msgspec
import regex

from workflows.kinds.fields import label_at
from workflows.kinds.kind import OpenQuestion, Question
from workflows.kinds.register import Content, kind_of

MOST = 60
"""Characters of a blank."""

_BLANK = regex.compile(rf"\[(?=[^\[\]\n]*\p{{L}})([^\[\]\n]{{1,{MOST}}})\]")
_QUESTIONS: dict[str, Question] = {
    "/answers/why": "why",
    "/answers/audience": "why",
    "/answers/how": "how",
    "/answers/where": "where",
}


def blanks_of(content: Content) -> tuple[str, ...]:
    """Return every blank of `content`, brackets aside, each once: first those that people would see, in the order they are read."""
    return tuple(dict.fromkeys(name for _, name in _public_first(content)))


def unfilled(content: Content, blanks: Collection[str]) -> tuple[OpenQuestion, ...]:
    """Return a question for each of `blanks` that still stands in `content`, at the first place where people would see it."""
    if not blanks:
        return ()
    still: dict[str, str] = {}
    for pointer, name in _public_first(content):
        if name in blanks:
            still.setdefault(name, pointer)
    return tuple(
        OpenQuestion(
            pointer,
            _QUESTIONS.get(pointer, "what"),
            f"[{name}] is still to be filled in, under “{label_at(pointer, content)}”.",
        )
        for name, pointer in still.items()
    )


def _public_first(content: Content) -> list[tuple[str, str]]:
    public = {pointer for pointer, _, _ in kind_of(content).public(content)}
    return sorted(_found(content), key=lambda found: found[0] not in public)


def _found(content: Content) -> Iterator[tuple[str, str]]:
    """Yield each blank with the JSON Pointer of the text it stands in."""
    for pointer, text in _texts(msgspec.to_builtins(content), ""):
        for found in _BLANK.finditer(text):
            yield pointer, found[1]


def _texts(value: Any, at: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _texts(each, f"{at}/{name}")
    elif isinstance(value, list | tuple):
        for number, each in enumerate(value):
            yield from _texts(each, f"{at}/{number}")
