"""Hashtags and sentences that invite everybody to answer, and so can be turned around.

`#AskUs`, `#MyCity`, `#CityStories`: an open invitation is answered by those who have a grievance too. That can be a good
idea when somebody listens and answers; it is never a good surprise. Computes only.
"""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from policies.checks.registry import LONGER, ON, Example, Hit, Parameters, check
from policies.hashtags.hijack_shapes import invitation, invitations
from policies.hashtags.intent import fold
from policies.hashtags.segment import SEPARATOR
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.phrasing import quoted


class HashtagShapes(Parameters, frozen=True, kw_only=True):
    """brands: the organization's own names beside those it is known by. in_text: whether sentences count too."""

    brands: Annotated[tuple[str, ...], msgspec.Meta(max_length=50), LONGER] = ()
    in_text: Annotated[bool, ON] = True


def _post(says: str, text: str, *flags: str) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"}, brands=("Northfield", "NPD"))
    return Example(says=says, subject=subject, flags=flags)


EXAMPLES = (
    _post("a question to the organization", "Try #AskNorthfield", "#AskNorthfield"),
    _post("a possessive and the organization's name", "Send in #MyNPD", "#MyNPD"),
    _post("a call for stories", "Read #NorthfieldStories", "#NorthfieldStories"),
    _post("declared affection", "It is #WhyILoveNorthfield", "#WhyILoveNorthfield"),
    _post("an open invitation in a sentence", "Share your best memory of the pool", "Share your"),
    _post("a statement", "See #NorthfieldOpenDay"),
    _post("a possessive without the name", "Save #MyPlanet"),
    _post("a thing that is told", "A story about the museum, told by its keeper #MuseumNight"),
)


@check(
    "hashtag-shapes",
    parameters=HashtagShapes,
    judges=matter.words,
    summary="Notices hashtags and sentences that invite everybody to answer and can be turned around.",
    examples=EXAMPLES,
    lesson="hashtags-turned-around",
)
def hashtag_shapes(subject: Subject, parameters: HashtagShapes) -> Iterator[Hit]:
    """Yield one hit for each inviting hashtag, and one for each open invitation in the text."""
    names = frozenset(fold(name).replace(SEPARATOR, "") for name in (*subject.brands, *parameters.brands)) - {""}
    for tag in subject.hashtags:
        words = subject.words(tag.tag)
        shape = invitation([word.lower() for word in words], names, words)
        if shape is not None:
            yield Hit(
                place=Place(field=tag.field, start=tag.start, end=tag.end),
                message=f"The hashtag {quoted('#' + tag.tag)} is an open invitation.",
                more=shape.sentence,
                remedy="Choose words that tell rather than ask, or say who reads the answers, who replies and when it is switched "
                "off.",
            )
    if parameters.in_text:
        yield from _invitations(subject, (*subject.brands, *parameters.brands))


def _invitations(subject: Subject, brands: tuple[str, ...]) -> Iterator[Hit]:
    for pointer in subject.readers:
        for start, end in invitations(subject.folded(pointer), brands):
            yield Hit(
                place=Place(field=pointer, start=start, end=end),
                message=f"{quoted(subject.fields[pointer][start:end])} invites everybody to answer, and those with a "
                "grievance answer first.",
                remedy="Ask something narrow and kind, say who reads the answers and until when, or tell instead of "
                "asking.",
            )
