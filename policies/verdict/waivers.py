"""Waivers: when a rule that is not met is passed over all the same.

A waiver covers one rule for one proposal, for the offences that were shown when it was asked for, until a day that was
named. Rules kept: it is bound to the rule as it read and to the words that offend, so an edit elsewhere keeps it, a new
offence is not covered and a changed rule asks for a new one; it never outlives its day, not even for something planned
now and published later. Whether a rule could be checked at all is no matter of waivers. Computes only.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from policies.document.document import Rule
from policies.subject.findings import MOST_FINDINGS, Finding, Place
from policies.subject.subject import WHEN, Media, Subject
from tenants.ground.canonical_json import canonical_json, sha256


class Waiver(msgspec.Struct, frozen=True, kw_only=True):
    """A waiver that was granted and not taken back.

    `rule_digest` names the rule as it read (see `digest_of`). `covers` holds a fingerprint for each finding it was granted
    for. `words` tell readers of a verdict who waived the rule, until when and why.
    """

    id: UUID
    rule: str
    rule_digest: bytes
    covers: tuple[str, ...]
    until: datetime
    words: str


def digest_of(rule: Rule) -> bytes:
    """Return the 32-byte SHA-256 of `rule` as canonical JSON (RFC 8785)."""
    return sha256(canonical_json(rule))


def fingerprints(findings: Iterable[Finding], subject: Subject) -> tuple[str, ...]:
    """Return what names each of `findings` wherever it stands in its field, as hex SHA-256, sorted.

    The same words found twice give the same fingerprint twice.
    """
    return tuple(sorted(_fingerprint(finding, subject) for finding in findings))


def too_many(findings: Sequence[Finding]) -> bool:
    """Return whether a rule found so much that not all of it is shown, and nobody can say what a waiver would cover."""
    return len(findings) >= MOST_FINDINGS


def in_time(until: datetime, subject: Subject) -> bool:
    """Return whether a waiver that ends at `until` holds for `subject`: now, and when it would appear."""
    planned = subject.schedule
    return subject.now is not None and subject.now <= until and (planned is None or planned <= until)


def holding(waivers: Iterable[Waiver], rule: Rule, findings: Sequence[Finding], subject: Subject) -> Waiver | None:
    """Return the waiver that covers everything `rule` found in `subject`, if one does; the last to end where several do."""
    named = [waiver for waiver in waivers if waiver.rule == rule.id and in_time(waiver.until, subject)]
    if not named or too_many(findings):
        return None
    reads, found = digest_of(rule), Counter(fingerprints(findings, subject))
    covering = [waiver for waiver in named if waiver.rule_digest == reads and found <= Counter(waiver.covers)]
    return max(covering, key=lambda waiver: waiver.until, default=None)


def words_at(subject: Subject, place: Place) -> tuple[str, ...]:
    """Return the words a finding is about. One that points at no words of its own is about all that would be public."""
    text = subject.public.get(place.field)
    if text is not None:
        return (text[place.start : place.end],)
    if place.field == WHEN and subject.schedule is not None:
        return (subject.schedule.isoformat(),)
    for item in subject.media:
        if place.field == item.pointer or place.field.startswith(f"{item.pointer}/"):
            return _picture(item)
    return tuple(word for pointer, words in sorted(subject.public.items()) for word in (pointer, words))


def _picture(item: Media) -> tuple[str, ...]:
    return (item.digest, item.file_name, item.alt)


def _fingerprint(finding: Finding, subject: Subject) -> str:
    about = words_at(subject, finding.place)
    parts = (finding.rule, finding.severity, finding.place.field, finding.said, *about)
    encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
    return hashlib.sha256(b"".join(b"%d:%b" % (len(part), part) for part in encoded)).hexdigest()


def words_left(findings: Iterable[Finding], then: Subject, now: Subject) -> bool:
    """Return whether anything `findings` of `then` point at still stands in `now`, so that a waiver for them still has a use.

    Words stand there while their field holds them as words of their own: "art" is gone where only "party" is left.
    """
    return any(_left(finding.place, then, now) for finding in findings)


def _left(place: Place, then: Subject, now: Subject) -> bool:
    text = then.public.get(place.field)
    if text is not None:
        return _stands(now.public.get(place.field, ""), text, place)
    about = words_at(then, place)
    if any(place.field == item.pointer or place.field.startswith(f"{item.pointer}/") for item in then.media):
        return any(_picture(item) == about for item in now.media)
    return words_at(now, place) == about


def _stands(text: str, before: str, place: Place) -> bool:
    """Return whether `text` holds what stood at `place` of `before`, and does not run on where that did not."""
    start, end = place.start or 0, len(before) if place.end is None else place.end
    word, ran_on = before[start:end], (before[:start][-1:].isalnum(), before[end:][:1].isalnum())
    at = text.find(word)
    while at >= 0:
        runs_on = (text[:at][-1:].isalnum(), text[at + len(word) :][:1].isalnum())
        if all(was or not now for was, now in zip(ran_on, runs_on, strict=True)):
            return True
        at = text.find(word, at + 1)
    return False
