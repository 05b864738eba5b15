"""Hashtags that strangers may read in another way than they were meant.

Evidence for people, never proof: each hit shows the other reading. A tag the organization has looked at and accepts is
listed with its reason and left alone. Computes only.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

import msgspec

from policies.checks.registry import SHORTER, Example, Hit, Parameters, check
from policies.hashtags.readings import spoken
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.phrasing import quoted

_RANK = {"none": 0, "note": 1, "review": 2, "high": 3}
Reason = Annotated[str, msgspec.Meta(min_length=3, max_length=500)]


class HashtagReadings(Parameters, frozen=True, kw_only=True):
    """at_least: how likely another reading must be: `note`, `review` or `high`. accepted: tag -> why it is fine."""

    at_least: Literal["note", "review", "high"] = "review"
    accepted: Annotated[Mapping[str, Reason], SHORTER] = msgspec.field(default_factory=dict)


def _prepare(parameters: HashtagReadings) -> tuple[int, frozenset[str]]:
    return _RANK[parameters.at_least], frozenset(tag.lstrip("#\uff03").casefold() for tag in parameters.accepted)


def _tag(says: str, tag: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/tag": tag}, tag_field="/tag")
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


EXAMPLES = (
    _tag("a tag that hides another reading", "#therapistfinder", "#therapistfinder"),
    _tag("a tag without another reading", "#LibraryHours"),
    _tag("an open invitation, which is for the check of shapes", "#ShareYourStory"),
    _tag("a tag the organization accepts", "#therapistfinder",
         accepted={"TherapistFinder": "A registered name since 1998; capitals are always used."}),
)  # fmt: skip


@check(
    "hashtag-readings",
    parameters=HashtagReadings,
    judges=matter.hashtags,
    prepare=_prepare,
    summary="Shows what else strangers may read in a hashtag once its capitals are gone.",
    examples=EXAMPLES,
    lesson="reading-hashtags",
)
def hashtag_readings(subject: Subject, prepared: tuple[int, frozenset[str]]) -> Iterator[Hit]:
    """Yield one hit for each hashtag that may be read in another way."""
    at_least, accepted = prepared
    seen = set()
    for tag in subject.hashtags:
        name = tag.tag.casefold()
        if name in seen or name in accepted:
            continue
        seen.add(name)
        reading = subject.reading(tag.tag)
        if _RANK[reading.misread] >= at_least:
            meant = quoted(reading.text)
            yield Hit(
                place=Place(field=tag.field, start=tag.start, end=tag.end),
                message=f"The hashtag {quoted('#' + tag.tag)} is meant as {meant}, and people may read it in another way.",
                more=" ".join(reason for reason in reading.because if reason != reading.shape),
                remedy=f"Read {quoted('#' + tag.tag.lower())} aloud as a stranger would ({spoken(tag.tag)}). If the other "
                "reading is there, add or change a word; if it is not, say why when you submit.",
            )
