"""Why an approval was lost: the version that took force, and what it does not allow; and which approvals are left as they are.

Rules kept: an approval is lost for what blocks and for nothing else; what blocks is named by its rule, with its words. What is
past already keeps its approval: nothing can be held back any more, and nobody is asked to change what has been. Computes only.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Literal, TypeAlias
from uuid import UUID

import msgspec

from policies.subject.findings import Evaluation, Finding
from policies.subject.subject import Subject
from policies.verdict.evaluate import evaluate
from policies.verdict.rulebook import Rulebook
from policies.verdict.waivers import Waiver
from workflows.kinds.register import KINDS
from workflows.kinds.sentences import listed, moment

Left = Literal["past"]
"""Why an approval is left although nobody judged it: its moment to appear, or its last day, is past."""


class Lapse(msgspec.Struct, frozen=True, kw_only=True):
    """An approval lost at `at` to policy version `number`. `findings` are what blocks now, in words."""

    at: datetime
    version_id: UUID
    number: int
    findings: tuple[Finding, ...]

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that are not met, by id, each once."""
        return tuple(dict.fromkeys(finding.rule for finding in self.findings))

    @property
    def titles(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(finding.title for finding in self.findings))


LookedAt: TypeAlias = Lapse | Left | None
"""What looking back found: a lost approval, one that was left and why, or None where it passes."""


class NewPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """The version approvals are held against. `since` is when it took force; None for one that has not."""

    id: UUID
    number: int
    digest: bytes
    rulebook: Rulebook
    since: datetime | None


def lapse_of(policy: NewPolicy, subject: Subject, now: datetime, waivers: Collection[Waiver] = ()) -> Lapse | None:
    """Return why `subject`, judged by `policy` at `now` with its `waivers`, would not pass; None when it does."""
    evaluation = evaluate(policy.rulebook, msgspec.structs.replace(subject, now=now), waivers)
    if not evaluation.blocked:
        return None
    return Lapse(at=now, version_id=policy.id, number=policy.number, findings=blocking(evaluation))


def looked_at(policy: NewPolicy, subject: Subject, now: datetime, waivers: Collection[Waiver] = ()) -> LookedAt:
    """Return what looking back at `now` means for an approval of `subject`; the one answer for doing it and for foretelling it."""
    return left_as(subject, now) or lapse_of(policy, subject, now, waivers)


def left_as(subject: Subject, now: datetime) -> Left | None:
    """Return why an approval of `subject` is left as it is at `now`, or None where it is judged."""
    over_at = KINDS[subject.kind].over_at(subject)
    return "past" if over_at is not None and over_at <= now else None


def blocking(evaluation: Evaluation) -> tuple[Finding, ...]:
    """Return the findings of the rules that block."""
    rules = {
        outcome.rule
        for outcome in evaluation.outcomes
        if outcome.outcome == "error" or (outcome.outcome == "unsatisfied" and outcome.severity == "block")
    }
    return tuple(finding for finding in evaluation.findings if finding.rule in rules)


def told_approver(title: str, author: str, lapse: Lapse, since: datetime | None, zone: str) -> str:
    """Return what somebody who had approved it is told."""
    return (
        f"“{title}” by {author}, which you approved, lost its approval. {_why(lapse, since, zone)} "
        f"{author} has been told. Nothing is asked of you."
    )


def told_author(title: str, lapse: Lapse, since: datetime | None, zone: str) -> str:
    """Return what its author is told."""
    return (
        f"“{title}” lost its approval. {_why(lapse, since, zone)} Change the words and submit it again, or withdraw it. "
        "Whoever had approved it has been told."
    )


def told_writer(title: str, author: str, lapse: Lapse, since: datetime | None, zone: str) -> str:
    """Return what somebody else who wrote in it is told."""
    return (
        f"“{title}” by {author} and you lost its approval. {_why(lapse, since, zone)} {author} can submit other words."
    )


def in_short(lapse: Lapse) -> str:
    """Return why in one line, for the author's desk."""
    return f"Version {lapse.number} of the policy does not allow it as it stands: {listed(lapse.titles)}."


def _why(lapse: Lapse, since: datetime | None, zone: str) -> str:
    applies = f"applies since {moment(since, zone)}" if since else "applies"
    said = " ".join(dict.fromkeys(f"{finding.title}: {finding.said}" for finding in lapse.findings))
    return f"Version {lapse.number} of the policy {applies}, and it does not allow this as it stands. {said}"
