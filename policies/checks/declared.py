"""Questions that the author has to answer, because no text shows the answer: who is in the picture, who could object.

Computes only.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from policies.checks.registry import LONGER, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.declared import BY_NAME, TOPICS, Declared
from policies.subject.facts import Subject
from policies.subject.findings import Place

DECLARED = "declared"
Name = Literal[
    "contested",
    "topics",
    "people",
    "others_work",
    "names_others",
    "unfavourable",
    "not_yet_public",
    "asks",
    "elsewhere",
    "link_barriers",
]


class AnswersNeeded(Parameters, frozen=True, kw_only=True):
    """questions: what the author has to answer, such as `people` for whether anybody can be recognised."""

    questions: Annotated[tuple[Name, ...], msgspec.Meta(min_length=1, max_length=20), LONGER]


def _said(says: str, declared: Declared, *flags: str) -> Example:
    subject = Subject(kind="example", fields={"/text": "Hello"}, declared=declared)
    return Example(says=says, subject=subject, flags=flags, parameters={"questions": ["contested", "people"]})


@check(
    DECLARED,
    parameters=AnswersNeeded,
    judges=matter.always,
    summary="Sees that the author has answered what no text shows, such as whether somebody could object.",
    examples=(
        _said("nothing answered", Declared(), "/declared/contested", "/declared/people"),
        _said("one answer of two", Declared(contested="no"), "/declared/people"),
        _said("both answered, whatever the answer is", Declared(contested="yes", people="children")),
    ),
    lesson="declaring",
)
def declared(subject: Subject, parameters: AnswersNeeded) -> Iterator[Hit]:
    """Yield one hit for each question that is open."""
    for name in parameters.questions:
        question = BY_NAME[name]
        if getattr(subject.said, name) is None:
            none = " If it is about none of them, say so." if question is TOPICS else ""
            yield Hit(
                place=Place(field=f"/declared/{name}"),
                message=f"You have not said {question.about}.",
                more=question.why,
                remedy=f"Answer “{question.asks}” under the words.{none}",
            )
