"""What a check says: findings with a place, a reason and a remedy.

These shapes are shared by the checks, the evaluator, the brief and the API, so a finding reads the same
while typing, on the decider's page and in the record. Rule kept: every refusal teaches; a finding without
why, remedy and waiver is not expressible. Computes only.
"""

from typing import Literal
from uuid import UUID

import msgspec

MOST_FINDINGS = 20
"""What one rule may say about one content; whatever it would add is cut off."""

Severity = Literal["block", "escalate", "advise"]
Outcome = Literal["satisfied", "unsatisfied", "waived", "not_applicable", "error"]


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where in the content a finding points.

    `field` is a JSON Pointer (RFC 6901) into the content, such as `/text` or `/media/0/alt`.
    `start` and `end` count Unicode code points in that field, end exclusive; both absent means the whole field.
    `network` is set when the finding holds for one network only.
    """

    field: str
    start: int | None = None
    end: int | None = None
    network: str | None = None


class Fix(msgspec.Struct, frozen=True, kw_only=True):
    """A one-tap remedy: replace code points `start`..`end` of `field` by `replacement`."""

    label: str
    field: str
    start: int
    end: int
    replacement: str


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a rule noticed, in words for people who have never used a social network.

    `message` says what in one sentence, which can stand alone in a list; `more` is what else there is to know of it, if anything.
    """

    rule: str
    check: str
    severity: Severity
    title: str
    message: str
    more: str | msgspec.UnsetType = msgspec.UNSET
    why: str
    remedy: str
    waivable_by: tuple[str, ...]
    place: Place
    fix: Fix | None = None
    section: str | None = None
    lesson: str | None = None

    @property
    def said(self) -> str:
        """The message with all there is to know."""
        return f"{self.message} {self.more}" if self.more else self.message


class RuleOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one rule.

    `detail` says which condition did not apply, what went wrong, or who waived the rule, until when and why; `waiver` is
    that waiver's id.
    """

    rule: str
    title: str
    outcome: Outcome
    severity: Severity
    section: str | None = None
    detail: str | None = None
    waiver: UUID | None = None


class Evaluation(msgspec.Struct, frozen=True, kw_only=True):
    """The verdict of one policy version on one revision: a pure function of (policy, content, facts).

    `evaluated` is false when the policy holds no rules: that is "not evaluated", never "passed".
    `blocked` is true when any rule with severity `block` is unsatisfied, or any rule ended in `error`.
    """

    evaluated: bool
    blocked: bool
    outcomes: tuple[RuleOutcome, ...]
    findings: tuple[Finding, ...]


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """What the rules on trial would have said. It blocks nothing, and neither author nor deciders are shown it."""

    outcomes: tuple[RuleOutcome, ...]
    findings: tuple[Finding, ...]


NO_TRIAL = Trial(outcomes=(), findings=())
"""No rule is on trial."""
