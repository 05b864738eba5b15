"""A rule that holds everything it applies to: for periods and subjects where a person should look first.

Computes only.
"""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from policies.checks.registry import FREE, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place


class Hold(Parameters, frozen=True, kw_only=True):
    """because: what to tell the author, a sentence. remedy: what they can do, a sentence."""

    because: Annotated[str, msgspec.Meta(min_length=5, max_length=500), FREE]
    remedy: Annotated[str, msgspec.Meta(min_length=5, max_length=500), FREE]


_WORDS = {"because": "The city is in mourning.", "remedy": "Wait until Monday, or ask the chief executive's office."}
_POST = Subject(kind="example", fields={"/text": "Hello"})


@check(
    "hold",
    parameters=Hold,
    judges=matter.anything,
    summary="Holds everything the rule applies to; say when with a condition, such as a dated period.",
    examples=(
        Example(says="anything the rule applies to", subject=_POST, flags=("",), parameters=_WORDS),
        Example(
            says="nothing at all in an empty proposal", subject=Subject(kind="example", fields={}), parameters=_WORDS
        ),
    ),
)
def hold(subject: Subject, parameters: Hold) -> Iterator[Hit]:
    """Yield one hit for the whole proposal, unless there is nothing in it."""
    if any(text.strip() for text in subject.public.values()) or subject.media:
        yield Hit(place=Place(field=""), message=parameters.because, remedy=parameters.remedy)
