"""Evidence: there, of a day that has come, no older than the rule says, counted where the organization is."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.checks.evidence import KINDS
from policies.subject.facts import Evidence, Subject
from tests.policies.build import post
from tests.policies.checks.run import run, said

TODAY = date(2026, 11, 3)
NOW = datetime(2026, 11, 3, 9, tzinfo=UTC)


def holding(*dated: int, kind: str = "consent") -> Subject:
    """A proposal with evidence made so many days ago."""
    held = tuple(Evidence(kind=kind, dated=TODAY - timedelta(days=days)) for days in dated)
    return post(evidence=held, now=NOW)


@pytest.mark.parametrize(("kind", "words"), KINDS.items())
def test_what_is_missing_is_said_in_words(kind: str, words: str) -> None:
    hit = said("evidence", post(), kinds=[kind])
    assert hit.message == f"Still missing is {words}."
    assert (hit.place.field, hit.place.start) == ("/evidence", None)
    assert "Attach it, with its date" in hit.remedy


def test_a_kind_of_the_organizations_own_is_named_as_it_calls_it() -> None:
    assert said("evidence", post(), kinds=["mayors_yes"]).message == "Still missing is mayors yes."


def test_each_missing_kind_is_said_in_the_order_of_the_rule() -> None:
    messages = [hit.message for hit in run("evidence", holding(0), kinds=["licence", "consent", "fact_check"])]
    assert [KINDS["licence"] in messages[0], KINDS["fact_check"] in messages[1], len(messages)] == [True, True, 2]


@pytest.mark.parametrize(
    ("age", "allowed", "too_old"), [(0, 0, False), (1, 0, True), (7, 7, False), (8, 7, True), (3_650, 3_650, False)]
)
def test_the_last_day_still_counts(age: int, allowed: int, too_old: bool) -> None:
    hits = run("evidence", holding(age), kinds=["consent"], days={"consent": allowed})
    assert bool(hits) is too_old
    assert all("days old, and the policy asks" in hit.message or "day old" in hit.message for hit in hits)


def test_an_age_is_said_beside_the_age_there_may_be() -> None:
    hit = said("evidence", holding(12), kinds=["consent"], days={"consent": 1})
    assert hit.message == (
        "The written permission of the people shown or named is 12 days old, and the policy asks for one of at most one day."
    )
    assert hit.remedy == "Look again and attach what you find today."


def test_evidence_of_tomorrow_is_no_evidence() -> None:
    hit = said("evidence", holding(-1), kinds=["consent"], days={"consent": 30})
    assert "still to come" in hit.message
    assert hit.remedy == "Give the day it was made."


def test_the_newest_of_a_kind_counts_in_any_order() -> None:
    for ages in ((1, 90), (90, 1)):
        assert run("evidence", holding(*ages), kinds=["consent"], days={"consent": 7}) == []


def test_evidence_of_another_kind_does_not_help() -> None:
    assert len(run("evidence", holding(0, kind="licence"), kinds=["consent"])) == 1


def test_without_an_age_any_day_will_do_and_no_moment_is_needed() -> None:
    held = Subject(kind="post", fields={}, evidence=(Evidence(kind="consent", dated=date(1999, 1, 1)),))
    assert run("evidence", held, kinds=["consent"]) == []
    assert run("evidence", held, kinds=["consent"], days={"licence": 7}) == []


@pytest.mark.parametrize(("zone", "age"), [("Pacific/Kiritimati", 1), ("UTC", 0), ("Pacific/Pago_Pago", 0)])
def test_the_day_is_that_of_the_organization(zone: str, age: int) -> None:
    subject = post(evidence=(Evidence(kind="consent", dated=TODAY),), now=NOW.replace(hour=12), zone=zone)
    assert len(run("evidence", subject, kinds=["consent"], days={"consent": 0})) == age


@given(st.lists(st.integers(0, 400), min_size=1, max_size=5), st.integers(0, 400), st.integers(0, 400))
def test_a_longer_age_never_adds_a_finding_and_one_more_document_neither(ages: list[int], one: int, other: int) -> None:
    less, more = sorted((one, other))

    def faults(allowed: int, *held: int) -> int:
        return len(run("evidence", holding(*held), kinds=["consent"], days={"consent": allowed}))

    assert faults(more, *ages) <= faults(less, *ages)
    assert faults(less, *ages, 0) <= faults(less, *ages)
