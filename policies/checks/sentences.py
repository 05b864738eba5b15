"""Sentences short enough to be understood at first reading, by people in a hurry and by voices that read aloud.

Computes only.
"""

from collections.abc import Iterator
from typing import Annotated

import msgspec
import regex

from policies.checks.registry import LESS, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place

_SHORT_FORMS = r"(?:e\.g|i\.e|etc|vs|no|mr|mrs|ms|dr|prof|st|approx|dept|inc|ltd|co)"
_END = regex.compile(
    rf"(?:(?<!\b{_SHORT_FORMS})\.|[!?\u2026\u3002\uff01\uff1f])+[\"'\u201d\u2019)\]]*(?=\s|$)|\n+", regex.IGNORECASE
)
_WORD = regex.compile(r"(?:https?://|www\.)\S+|[#@\uff03]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'\u2019.,:/-]*[\p{L}\p{N}])?")


_UNCOUNTED = ("#", "@", "\uff03", "http://", "https://", "www.")


class Sentences(Parameters, frozen=True, kw_only=True):
    """most_words: how many words a sentence may have; hashtags, accounts and links do not count."""

    most_words: Annotated[int, msgspec.Meta(ge=5, le=100), LESS] = 25


def _post(says: str, text: str, *flags: str, most_words: int = 8) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters={"most_words": most_words})


_LONG = "We open the doors of the old library at nine."

EXAMPLES = (
    _post("a sentence with too many words", _LONG, _LONG),
    _post("only the long one of three", f"Come in. {_LONG} See you.", _LONG),
    _post("a line without a full stop", "Come in\n" + _LONG.rstrip("."), _LONG.rstrip(".")),
    _post("short sentences", "We open the library. Doors open at nine. Come in!"),
    _post("short forms with a full stop", "Meet Dr. Lee at St. Mary, e.g. today."),
    _post(
        "hashtags and links do not count",
        "The library opens at nine. #Open #Day #In #Northfield https://example.org #A #B #C",
    ),
    _post("words with hyphens and apostrophes are one", "It's the well-known half-day's work, isn't it?"),
)


@check(
    "sentence-length",
    parameters=Sentences,
    judges=matter.text,
    summary="Finds sentences with too many words to be understood at first reading.",
    examples=EXAMPLES,
    lesson="plain-words",
)
def sentence_length(subject: Subject, parameters: Sentences) -> Iterator[Hit]:
    """Yield one hit for each sentence that is too long."""
    for pointer in subject.readers:
        text = subject.fields[pointer]
        for start, end in _sentences(text):
            words = sum(not word.startswith(_UNCOUNTED) for word in _WORD.findall(text, start, end))
            if words > parameters.most_words:
                yield Hit(
                    place=Place(field=pointer, start=start, end=end),
                    message=f"This sentence has {words} words.",
                    more=f"Above {parameters.most_words}, many readers lose the thread.",
                    remedy="Make two sentences of it, or leave out what readers do not need.",
                )


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        stripped = text[start:end]
        begin = start + len(stripped) - len(stripped.lstrip())
        finish = start + len(stripped.rstrip())
        if begin < finish:
            yield begin, finish
        start = end
