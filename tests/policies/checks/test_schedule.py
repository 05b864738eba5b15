"""Times: the organization's own zone, open edges, and no answer without a moment to count from."""

from datetime import UTC, datetime, timedelta

import pytest

from policies.subject.facts import Evidence, Subject
from tests.policies.build import post
from tests.policies.checks.run import run

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


def at(moment: datetime, zone: str = "UTC") -> Subject:
    return post(schedule=moment, zone=zone)


@pytest.mark.parametrize(("clock", "quiet"), [("07:59", True), ("08:00", False), ("20:00", False), ("20:01", True)])
def test_the_first_and_the_last_minute_are_open(clock: str, quiet: bool) -> None:
    moment = datetime.fromisoformat(f"2026-11-03T{clock}:00+00:00")
    assert bool(run("quiet-hours", at(moment), after="08:00", before="20:00")) is quiet


def test_a_holiday_of_one_country_is_a_working_day_in_another() -> None:
    moment = datetime(2026, 7, 14, 12, tzinfo=UTC)
    (hit,) = run("quiet-hours", at(moment), holidays=["FR"])
    assert "public holiday" in hit.message
    assert run("quiet-hours", at(moment), holidays=["GB"]) == []


def test_a_holiday_begins_at_midnight_in_the_organizations_zone() -> None:
    moment = datetime(2026, 7, 13, 23, tzinfo=UTC)
    assert run("quiet-hours", at(moment, "Europe/Paris"), holidays=["FR"])
    assert run("quiet-hours", at(moment, "UTC"), holidays=["FR"]) == []


def test_time_to_think_cannot_be_judged_without_the_present_moment() -> None:
    with pytest.raises(ValueError, match="present moment"):
        run("cooling-off", at(NOON), hours=2)


@pytest.mark.parametrize(("minutes", "soon"), [(119, True), (120, False)])
def test_time_to_think_is_over_when_the_hours_are_full(minutes: int, soon: bool) -> None:
    subject = post(schedule=NOON + timedelta(minutes=minutes), now=NOON)
    assert bool(run("cooling-off", subject, hours=2)) is soon


def test_no_stretch_of_time_may_hold_too_many_posts() -> None:
    spread = tuple(NOON + timedelta(minutes=minutes) for minutes in (-50, -40, 40, 50))
    assert run("rate", post(schedule=NOON, recent=spread), most=3) == []
    close = tuple(NOON + timedelta(minutes=minutes) for minutes in (-20, -10, 10))
    (hit,) = run("rate", post(schedule=NOON, recent=close), most=3)
    assert "four posts would appear on @us within one hour" in hit.message


def test_old_evidence_cannot_be_judged_without_the_present_moment() -> None:
    subject = post(evidence=(Evidence(kind="consent", dated=NOON.date()),))
    with pytest.raises(ValueError, match="present moment"):
        run("evidence", subject, kinds=["consent"], days={"consent": 7})
