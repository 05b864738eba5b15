"""Running one check the way a rulebook does."""

from typing import Any

import msgspec

from policies.checks.registry import Hit, checks
from policies.subject.facts import Subject


def run(name: str, subject: Subject, **parameters: Any) -> list[Hit]:
    check = checks()[name]
    return list(check.run(subject, check.prepare(msgspec.convert(parameters, check.parameters))))


def pointed_at(subject: Subject, hit: Hit) -> str:
    """The words a hit points at; a pointer when it means a whole field or the whole proposal."""
    if hit.place.start is None:
        return hit.place.field
    return subject.public[hit.place.field][hit.place.start : hit.place.end]
