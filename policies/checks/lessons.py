"""What an author has learned and read before proposing: lessons, and this policy itself. Computes only."""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from policies.checks.registry import LONGER, ON, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from tenants.ground.patterns import shaped

Lesson = Annotated[str, shaped("[a-z0-9]+(?:[a-z0-9-]*[a-z0-9])?", max_length=80)]

ACKNOWLEDGEMENT = "/acknowledgement"
"""Where a finding points that is put right by reading the policy: no field of the content, and pages know the way."""


LESSONS = "lessons"
TAUGHT: frozenset[str] = frozenset()
"""The lessons that can be taken here. A rule that asks for another one is remarked on when a policy is checked."""


class Lessons(Parameters, frozen=True, kw_only=True):
    """lessons: ids of the lessons to complete. policy_read: whether the author has to have read this policy."""

    lessons: Annotated[tuple[Lesson, ...], msgspec.Meta(max_length=20), LONGER] = ()
    policy_read: Annotated[bool, ON] = False


def _author(says: str, *flags: str, lessons: tuple[str, ...] = (), acknowledged: bool = False) -> Example:
    subject = Subject(kind="example", fields={"/text": "Hello"}, lessons=lessons, acknowledged=acknowledged)
    return Example(says=says, subject=subject, flags=flags, parameters={"lessons": ["alt-text"], "policy_read": True})


@check(
    LESSONS,
    parameters=Lessons,
    judges=matter.always,
    summary="Sees that the author has completed the lessons and read the policy.",
    examples=(
        _author("a lesson that is not completed", "", acknowledged=True),
        _author("a policy that is not read", ACKNOWLEDGEMENT, lessons=("alt-text",)),
        _author("everything done", lessons=("alt-text", "links"), acknowledged=True),
    ),
)
def lessons(subject: Subject, parameters: Lessons) -> Iterator[Hit]:
    """Yield one hit for each lesson that is missing, and one when the policy is not read."""
    for lesson in parameters.lessons:
        if lesson not in subject.lessons:
            yield Hit(
                place=Place(field=""),
                message=f"The lesson “{lesson.replace('-', ' ')}” comes first.",
                remedy="Take the lesson and come back: your words are kept."
                if lesson in TAUGHT
                else "It cannot be taken here yet, so this rule is not yours to meet: ask whoever keeps the policy to set it "
                "aside until it can. Your words are kept.",
            )
    if parameters.policy_read and not subject.acknowledged:
        yield Hit(
            place=Place(field=ACKNOWLEDGEMENT),
            message="You have not yet confirmed that you have read this policy.",
            remedy="Read the policy and confirm it at its end, and come back: your words are kept.",
        )
