"""What stands out is one list; the risk is read off it and never says anything else."""

import re
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.findings import Evaluation, Finding, Outcome, Place, RuleOutcome, Severity
from workflows.judging.finding_notes import from_findings
from workflows.judging.stands_out import GRAVITIES, StandsOut, ordered, risk_of, with_settled
from workflows.judging.tag_readings import HashtagReading

WAIVER = UUID(int=50)


def finding(severity: Severity) -> Finding:
    return Finding(
        rule="a",
        check="banned-terms",
        severity=severity,
        title="A",
        message="m",
        why="w",
        remedy="r",
        waivable_by=(),
        place=Place(field="/text"),
    )


def evaluation(*findings: Finding, waived: bool = False) -> Evaluation:
    outcome: Outcome = "waived" if waived else "unsatisfied"
    outcomes = tuple(
        RuleOutcome(
            rule=one.rule, title=one.title, outcome=outcome, severity=one.severity, waiver=WAIVER if waived else None
        )
        for one in findings
    )
    return Evaluation(evaluated=True, blocked=False, outcomes=outcomes, findings=findings)


def tag(risk: str) -> HashtagReading:
    return HashtagReading(
        tag="#a", words="a", lower="#a", spoken="a", other_readings=(), risk=risk, because=("It reads so.",)
    )


@pytest.mark.parametrize(
    ("severities", "readings", "risk"),
    [
        ([], [], "low"),
        ([], ["none"], "low"),
        ([], ["note"], "low"),
        (["advise"], [], "raised"),
        ([], ["review"], "raised"),
        (["escalate"], [], "high"),
        (["block"], ["none"], "high"),
        (["advise"], ["high"], "high"),
        (["advise", "escalate"], ["review"], "high"),
    ],
)
def test_the_gravest_of_what_is_shown_is_the_risk(severities: list[Severity], readings: list[str], risk: str) -> None:
    items = from_findings(evaluation(*map(finding, severities)), map(tag, readings))
    assert risk_of(items).risk == risk_of(reversed(items)).risk == risk


def test_what_was_waived_stays_in_the_list_says_by_whom_and_raises_nothing() -> None:
    (item,) = from_findings(evaluation(finding("escalate"), waived=True))
    assert risk_of((item,)).risk == "low"
    (settled,) = with_settled((item,), {WAIVER: "Waived by Bo."})
    assert settled.settled == "Waived by Bo."
    assert with_settled((settled,), {}) == (item,), "a frozen list holds no words about a waiver"


def an_item(**changes: Any) -> StandsOut:
    return StandsOut(**{"kind": "finding", "gravity": "care", "short": "a thing", "sentence": "A thing."} | changes)


items = st.lists(
    st.builds(
        an_item,
        gravity=st.sampled_from(GRAVITIES),
        short=st.sampled_from(("a price", "a death", "nobody listens", "a claim", "no search")),
        waiver=st.sampled_from((None, WAIVER)),
    )
)


@given(items)
def test_the_risk_never_contradicts_the_list(items: list[StandsOut]) -> None:
    shown, found = ordered(items), risk_of(items)
    still = [one for one in shown if one.open]
    assert list(shown[: len(still)]) == still, "what is settled comes last"
    assert found.risk == ({"serious": "high", "care": "raised"}.get(still[0].gravity, "low") if still else "low")
    assert sum(map(counted, found.because)) == len(still), "the reasons account for everything that is shown"
    assert [named(one) for one in found.because[:1]] == [one.short for one in still[:1]], "the gravest comes first"


def counted(reason: str) -> int:
    """Return how many items a reason speaks of: "a price (2 times)", "3 more", "a death"."""
    number = re.search(r"\((\d+) times\)$|^(\d+) more$", reason)
    return int(number.group(1) or number.group(2)) if number else 1


def named(reason: str) -> str:
    return re.sub(r" \(\d+ times\)$", "", reason)
