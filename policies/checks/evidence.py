"""Evidence that has to be attached: permission of the people shown, a licence, a look at how a hashtag is used.

Evidence ages. A look at a hashtag from last year says nothing about this morning, so each kind may have an age limit,
counted to the moment of judging. Computes only.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

import msgspec

from policies.checks.registry import LONGER, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.phrasing import count, sentence
from tenants.ground.patterns import shaped

Kind = Annotated[str, shaped("[a-z][a-z0-9_]*", max_length=60)]
KINDS = {
    "consent": "the written permission of the people shown or named",
    "licence": "the licence or permission for pictures, music and texts of others",
    "prior_use_search": "a look at how the hashtag is already used, on each network",
    "propriety": "the answers to the propriety questions",
    "fact_check": "the source of each fact",
    "translation": "a check of the words by somebody who speaks the language",
    "retention": "confirmation that this channel is archived",
}


class EvidenceNeeded(Parameters, frozen=True, kw_only=True):
    """kinds: what has to be attached, such as `consent`. days: kind -> how many days old it may be."""

    kinds: Annotated[tuple[Kind, ...], msgspec.Meta(min_length=1, max_length=20), LONGER]
    days: Annotated[Mapping[Kind, Annotated[int, msgspec.Meta(ge=0, le=3_650)]], LONGER] = msgspec.field(
        default_factory=dict
    )


def _with(
    says: str, dated: str | None, *flags: str, now: str = "2026-11-03T09:00:00+00:00", zone: str = "Europe/London"
) -> Example:
    subject = msgspec.convert(
        {
            "kind": "example",
            "fields": {"/tag": "OpenDay"},
            "evidence": [{"kind": "prior_use_search", "dated": dated}] if dated else [],
            "now": now,
            "zone": zone,
        },
        Subject,
    )
    parameters = {"kinds": ["prior_use_search"], "days": {"prior_use_search": 7}}
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


@check(
    "evidence",
    parameters=EvidenceNeeded,
    judges=matter.always,
    summary="Sees that the documents a proposal needs are attached and fresh.",
    examples=(
        _with("nothing attached", None, "/evidence"),
        _with("evidence from last month", "2026-10-01", "/evidence"),
        _with("evidence from yesterday", "2026-11-02"),
        _with("evidence of today", "2026-11-03"),
        _with("evidence of a day still to come", "2026-11-04", "/evidence"),
        _with(
            "evidence of a day that has begun where the organization is",
            "2026-11-04",
            now="2026-11-03T22:00:00+00:00",
            zone="Australia/Sydney",
        ),
    ),
    lesson="evidence",
)
def evidence(subject: Subject, parameters: EvidenceNeeded) -> Iterator[Hit]:
    """Yield one hit for each kind that is missing or too old. Raises where an age counts and the moment is not known."""
    for kind in parameters.kinds:
        name = KINDS.get(kind, kind.replace("_", " "))
        held = [item.dated for item in subject.evidence if item.kind == kind]
        if not held:
            yield Hit(
                place=Place(field="/evidence"),
                message=f"Still missing is {name}.",
                remedy="Attach it, with its date, so that whoever decides can see it.",
            )
        elif kind in parameters.days:
            yield from _too_old(name, (_today(subject) - max(held)).days, parameters.days[kind])


def _too_old(name: str, age: int, allowed: int) -> Iterator[Hit]:
    if age < 0:
        yield Hit(
            place=Place(field="/evidence"),
            message=f"The date of {name} is still to come, so nobody can have looked yet.",
            remedy="Give the day it was made.",
        )
    elif age > allowed:
        yield Hit(
            place=Place(field="/evidence"),
            message=f"{sentence(name)} is {count(age, 'day')} old, and the policy asks for one of at most "
            f"{count(allowed, 'day')}.",
            remedy="Look again and attach what you find today.",
        )


def _today(subject: Subject) -> date:
    if subject.now is None:
        raise ValueError("the present moment is not known")
    return subject.now.astimezone(ZoneInfo(subject.zone)).date()
