"""Why a waiver that is asked for or granted has nothing left to cover, and is closed.

Rule kept: a waiver that was closed never covers anything again. So what may only be away for a moment, such as a word that is being
typed anew, is judged by whoever calls this at a quiet moment, and a waiver a review rests on stays while its rule changes. Computes only.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Literal
from uuid import UUID

import msgspec

from policies.subject.findings import Finding
from policies.subject.subject import Subject
from policies.verdict.waivers import words_left
from workflows.kinds.facts import Surroundings, subject_of
from workflows.kinds.stored import parse
from workflows.review.machine import PROPOSAL

Because = Literal["words", "withdrawn", "rejected", "expired", "discarded", "submitted", "rule", "day"]
CLOSED_BECAUSE: Mapping[Because, str] = {
    "words": "the words it was about are gone",
    "withdrawn": "the proposal was withdrawn",
    "rejected": "the proposal was rejected",
    "expired": "nobody decided on the proposal in time",
    "discarded": "the draft was discarded",
    "submitted": "the proposal was submitted without waiting for the answer",
    "rule": "the policy changed this rule",
    "day": "its last day has passed",
}
WHAT_TO_DO: Mapping[Because, str] = {
    "words": "If you need those words after all, put them back and ask again.",
    "withdrawn": "If you take the proposal up again and still need this, ask again.",
    "rejected": "Nothing is asked of you.",
    "expired": "If you submit it again and still need this, ask again.",
    "discarded": "Nothing is asked of you.",
    "submitted": "If it comes back to you and you still need this, ask again.",
    "rule": "If the rule as it reads now stops you too, ask again.",
    "day": "If you still need it, ask again for a later day.",
}
"""What whoever asked can do about it."""
_ENDS: Mapping[str, Because] = {
    "withdrawn": "withdrawn",
    "rejected": "rejected",
    "expired": "expired",
    "discarded": "discarded",
}

_findings = msgspec.json.Decoder(tuple[Finding, ...])


class OpenWaiver(msgspec.Struct, frozen=True, kw_only=True):
    """A waiver that is asked for or granted, with its proposal as both stand.

    `over`, by the database's clock, tells whether its day is past; `resting` whether a review that is open rests on it. `told` are
    those who have to do with it: who asked, and who granted it or could.
    """

    id: UUID
    proposal_id: UUID
    proposal_state: str
    state: str
    rule: str
    rule_title: str
    rule_digest: bytes
    policy_digest: bytes
    content: bytes
    content_digest: bytes
    findings: bytes
    until: datetime
    over: bool
    resting: bool
    draft: bytes
    zone: str
    told: tuple[UUID, ...]


def closed_because(waiver: OpenWaiver, rules: Collection[bytes]) -> Because | None:
    """Return why `waiver` is closed, or None while it has a use. `rules` are the digests of the rules in force."""
    if waiver.over:
        return "day"
    if waiver.proposal_state in _ENDS:
        return _ENDS[waiver.proposal_state]
    if waiver.state == "asked" and not PROPOSAL.allows(waiver.proposal_state, "submit"):
        return "submitted"
    if not words_left(
        _findings.decode(waiver.findings), _subject(waiver, waiver.content), _subject(waiver, waiver.draft)
    ):
        return "words"
    return None if waiver.resting or waiver.rule_digest in rules else "rule"


def told_asker(title: str, rule: str, because: Because, *, granted: bool) -> str:
    """Return what whoever asked is told. `granted`: it was granted when it closed."""
    what = "Your exception" if granted else "Your request for an exception"
    return f"{what} from “{rule}” for “{title}” is closed: {CLOSED_BECAUSE[because]}. {WHAT_TO_DO[because]}"


def told_other(title: str, rule: str, asker: str, because: Because, *, granted: bool) -> str:
    """Return what whoever granted it, or could have, is told."""
    if granted:
        return (
            f"The exception from “{rule}” that you granted {asker} for “{title}” is closed: {CLOSED_BECAUSE[because]}. "
            "Nothing is asked of you."
        )
    return f"{asker}’s request for an exception from “{rule}” for “{title}” needs no answer any more: {CLOSED_BECAUSE[because]}."


def _subject(waiver: OpenWaiver, content: bytes) -> Subject:
    around = Surroundings(author_roles=(), organization="", zone=waiver.zone, now=waiver.until)
    return subject_of(parse(content), {}, around)
