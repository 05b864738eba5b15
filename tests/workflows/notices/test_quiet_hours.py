"""Quiet hours end, in every zone and whenever clocks change, and never before they are over."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.errors import Problem
from workflows.notices.quiet_hours import QuietHours

ZONES = ("Europe/London", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC")
clock_times = st.builds(lambda h, m: f"{h:02}:{m:02}", st.integers(0, 23), st.integers(0, 59))


def at(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("ready", "goes_out"),
    [
        (at(2026, 11, 23, 12), at(2026, 11, 23, 12)),
        (at(2026, 11, 23, 19, 59), at(2026, 11, 23, 19, 59)),
        (at(2026, 11, 23, 20), at(2026, 11, 24, 7)),
        (at(2026, 11, 24, 3), at(2026, 11, 24, 7)),
        (at(2026, 11, 24, 7), at(2026, 11, 24, 7)),
    ],
)
def test_mail_of_the_night_waits_for_the_morning(ready: datetime, goes_out: datetime) -> None:
    assert QuietHours().over_at(ready, "Europe/London") == goes_out


def test_the_hours_are_those_of_the_person() -> None:
    assert QuietHours().over_at(at(2026, 11, 23, 12), "Asia/Tokyo") == at(2026, 11, 23, 22)


def test_a_quiet_weekend_ends_on_monday_morning() -> None:
    friday_night = at(2026, 11, 27, 22)
    assert QuietHours(weekends=True).over_at(friday_night, "Europe/London") == at(2026, 11, 30, 7)
    noon = QuietHours(begins="12:00", ends="13:00", weekends=True)
    assert noon.over_at(at(2026, 11, 28, 12), "Europe/London") == at(2026, 11, 30, 0)


def test_a_morning_that_the_clocks_leave_out_is_not_waited_for_twice() -> None:
    """On 29 March 2026 there is no 01:30 in London."""
    early = QuietHours(begins="23:00", ends="01:30")
    assert early.over_at(at(2026, 3, 29, 0, 15), "Europe/London") in (at(2026, 3, 29, 1), at(2026, 3, 29, 1, 30))


@given(
    quiet=st.builds(QuietHours, begins=clock_times, ends=clock_times, weekends=st.booleans()),
    ready=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    zone=st.sampled_from(ZONES),
)
def test_it_ends_in_days_and_not_before_it_is_over(quiet: QuietHours, ready: datetime, zone: str) -> None:
    if quiet.begins == quiet.ends:
        return
    over = quiet.over_at(ready, zone)
    assert ready <= over <= ready + timedelta(days=4)
    assert quiet.over_at(over, zone) == over, "nothing waits twice"
    if over > ready:
        assert quiet.over_at(over - timedelta(seconds=1), zone) <= over + timedelta(hours=1), (
            "a gap in the clock at most"
        )


def test_hours_that_begin_when_they_end_are_refused_in_words() -> None:
    with pytest.raises(Problem) as refused:
        QuietHours(begins="08:00", ends="08:00").require_end()
    assert refused.value.slug == "invalid-content"
