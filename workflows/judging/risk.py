"""How much care a proposal asks for, as a word for lists. Computes only."""

from collections.abc import Iterable

from policies.subject.findings import Evaluation
from workflows.judging.brief import HashtagReading


def risk_of(evaluation: Evaluation, hashtags: Iterable[HashtagReading]) -> str:
    """Return "high", "raised" or "low": the strongest of what the policy found and how the hashtags may be read.

    It helps to choose what to read first; it decides nothing.
    """
    severities = {finding.severity for finding in evaluation.findings}
    readings = {tag.risk for tag in hashtags}
    if severities & {"block", "escalate"} or "high" in readings:
        return "high"
    if severities or "review" in readings:
        return "raised"
    return "low"
