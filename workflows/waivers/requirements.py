"""What may be asked for: an open rule that the policy lets somebody waive, until a day in reach. Computes only."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from policies.document.document import Rule
from policies.subject.findings import Finding
from policies.verdict.waivers import digest_of, fingerprints, in_time, too_many
from tenants.ground.errors import Problem
from workflows.judging.judge import Judged, PolicyInForce
from workflows.kinds.sentences import moment

LONGEST = timedelta(days=90)


class Offence(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that is not met, with what it found. `covers` are the fingerprints of `findings`."""

    rule: Rule
    rule_digest: bytes
    findings: tuple[Finding, ...]
    covers: tuple[str, ...]


def offence(judged: Judged, policy: PolicyInForce, rule_id: str) -> Offence:
    """Return what a waiver of `rule_id` would pass over.

    Raises `unknown-reference` when the policy in force has no such rule, and `not-waivable` when there is nothing to waive:
    the rule is met or waived already, nobody may waive it, it could not be checked, or it found too much to name.
    """
    live = next((one for one in policy.rulebook.rules if one.rule.id == rule_id), None)
    outcome = next((one for one in judged.evaluation.outcomes if one.rule == rule_id), None)
    if live is None or outcome is None:
        raise Problem(
            "unknown-reference",
            f"The policy in force (version {policy.number}) has no rule by that name that is checked.",
            fix="Choose a rule that stands beside the words.",
        )
    rule = live.rule
    findings = tuple(finding for finding in judged.evaluation.findings if finding.rule == rule_id)
    if outcome.outcome == "error":
        raise _nothing(
            "This rule could not be checked, and nobody can pass over what nobody knows.",
            "Save and try again. If it stays like this, ask whoever looks after the policy to correct the rule.",
        )
    if outcome.outcome == "waived":
        raise _nothing(
            "An exception from this rule was granted for these words already.", "Submit the words as they stand."
        )
    if outcome.outcome != "unsatisfied":
        raise _nothing("These words meet this rule as they stand.", "Submit the words as they stand.")
    if not rule.waivable_by:
        raise _nothing("The policy lets nobody grant an exception from this rule.", _remedies(findings))
    if too_many(findings):
        raise _nothing(
            "This rule found so much that not all of it can be shown, so nobody could say what an exception covers.",
            _remedies(findings),
        )
    return Offence(
        rule=rule,
        rule_digest=digest_of(rule),
        findings=findings,
        covers=fingerprints(findings, judged.subject),
    )


def require_in_reach(until: datetime, judged: Judged, *, now: datetime, zone: str) -> None:
    """Raise `invalid-content` unless a waiver until `until` ends in at most 90 days, and not before it is needed."""
    words = ""
    if until <= now:
        words = "Choose a day in the future."
    elif until > now + LONGEST:
        words = "Choose a day within the next 90 days. What is needed for longer belongs in the policy."
    elif not in_time(until, judged.subject):
        planned = judged.subject.schedule
        assert planned is not None
        words = f"These words are planned for {moment(planned, zone)}. Choose an end that is not before that."
    if words:
        raise Problem(
            "invalid-content",
            "The day on which the exception ends cannot be accepted.",
            fix=words,
            errors=[{"pointer": "/until", "message": words}],
        )


def require_reason(reason: str, who: str) -> str:
    """Return `reason` without the white space around it. Raises `reason-required` naming `who` will read it."""
    if not reason.strip():
        raise Problem("reason-required", f"{who} will want to know why.", fix="Say it in a sentence.")
    return reason.strip()


def _nothing(detail: str, fix: str) -> Problem:
    return Problem("not-waivable", detail, fix=fix)


def _remedies(findings: Sequence[Finding]) -> str:
    return " ".join(dict.fromkeys(finding.remedy for finding in findings))
