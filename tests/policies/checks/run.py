"""Running one check the way a rulebook does."""

from typing import Any

import msgspec

from policies.checks.registry import Hit, checks
from policies.subject.facts import Subject
from policies.subject.findings import Fix
from tests.policies.build import post


def run(name: str, subject: Subject, **parameters: Any) -> list[Hit]:
    check = checks()[name]
    return list(check.run(subject, check.prepare(msgspec.convert(parameters, check.parameters))))


def pointed_at(subject: Subject, hit: Hit) -> str:
    """The words a hit points at; a pointer when it means a whole field or the whole proposal."""
    if hit.place.start is None:
        return hit.place.field
    return subject.public[hit.place.field][hit.place.start : hit.place.end]


def flagged(name: str, text: str, *networks: str, **parameters: Any) -> list[str]:
    """The words of a post with this `text` that the check points at, in the order it does."""
    subject = post(text, *networks)
    return [pointed_at(subject, hit) for hit in run(name, subject, **parameters)]


def said(name: str, subject: Subject, **parameters: Any) -> Hit:
    """The one hit the check has for `subject`."""
    (hit,) = run(name, subject, **parameters)
    return hit


def whole(hit: Hit) -> str:
    """Everything a hit says: the sentence, and what is told of it besides."""
    return f"{hit.message} {hit.more}"


def repaired(subject: Subject, fix: Fix) -> Subject:
    """`subject` after the one-tap remedy."""
    text = subject.fields[fix.field]
    after = text[: fix.start] + fix.replacement + text[fix.end :]
    return msgspec.structs.replace(subject, fields={**subject.fields, fix.field: after})
