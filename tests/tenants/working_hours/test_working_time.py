"""Working hours pass as time really passes: over weekends, closed days, and the days on which clocks are changed."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.working_hours.working_time import LONGEST_CLOSED, NeverOpenError, WorkingTime

ZONES = ("Europe/London", "America/New_York", "Pacific/Apia", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe")
LONDON = WorkingTime(zone="Europe/London")
HALF_A_SECOND = timedelta(seconds=0.5)

moments = st.datetimes(datetime(2008, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  drawn in UTC
hours = st.floats(0, 200) | st.integers(0, 200)
clocks = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))


@st.composite
def working_times(draw: st.DrawFn) -> WorkingTime:
    begins, ends = draw(clocks), draw(clocks | st.just("24:00"))
    if begins == ends:
        ends = "24:00"
    first = draw(st.dates(date(2008, 1, 1), date(2032, 1, 1)))
    return WorkingTime(
        zone=draw(st.sampled_from(ZONES)),
        days=tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1)))),
        begins=min(begins, ends),
        ends=max(begins, ends),
        closed=frozenset(first + timedelta(days=n) for n in draw(st.sets(st.integers(0, 60)))),
    )


def at(said: str) -> datetime:
    return datetime.fromisoformat(said).replace(tzinfo=UTC)


@given(working_times(), moments, hours)
def test_the_hours_between_a_moment_and_so_many_hours_later_are_so_many(
    time: WorkingTime, moment: datetime, wanted: float
) -> None:
    later = time.after(moment, wanted)
    assert later >= moment
    assert time.between(moment, later) == pytest.approx(wanted, abs=1 / 3600)


@given(working_times(), moments, hours)
def test_hours_are_counted_backwards_as_they_are_forwards(time: WorkingTime, moment: datetime, wanted: float) -> None:
    earlier = time.before(moment, wanted)
    assert earlier <= moment
    assert time.between(earlier, moment) == pytest.approx(wanted, abs=1 / 3600)
    back = time.before(time.after(moment, wanted), wanted)
    assert moment - HALF_A_SECOND <= back <= time.next_open(moment) + HALF_A_SECOND


@given(working_times(), moments, hours, hours)
def test_more_hours_and_a_later_start_never_end_earlier(
    time: WorkingTime, moment: datetime, some: float, more: float
) -> None:
    assert time.after(moment, some) <= time.after(moment, some + more)
    assert time.after(moment, some) <= time.after(moment + timedelta(hours=float(more)), some)
    assert time.before(moment, some + more) <= time.before(moment, some)


@given(working_times(), moments)
def test_the_next_moment_of_work_is_in_the_hours_on_the_wall(time: WorkingTime, moment: datetime) -> None:
    opens = time.next_open(moment)
    assert opens >= moment
    assert time.next_open(opens) == opens
    assert time.between(moment, opens) == 0


@pytest.mark.parametrize(
    ("time", "start", "wanted", "end"),
    [
        (LONDON, "2026-11-27T16:00", 2, "2026-11-30T10:00"),  # over a weekend
        (LONDON, "2026-11-28T12:00", 8, "2026-11-30T17:00"),  # a whole day ends with the day, not on the next morning
        (LONDON, "2026-07-07T08:30", 1, "2026-07-07T09:30"),  # in summer the day begins at 08:00 UTC
        # The nights on which clocks are changed are part of a day that runs from midnight to midnight.
        (WorkingTime(zone="Europe/London", days=(6,), begins="00:00", ends="24:00"), "2026-03-29T00:00", 23, "2026-03-29T23:00"),
        (WorkingTime(zone="Europe/London", days=(6,), begins="00:00", ends="24:00"), "2026-10-24T23:00", 25, "2026-10-26T00:00"),
        (WorkingTime(zone="America/New_York", days=(6,), begins="01:00", ends="03:00"), "2026-11-01T05:00", 3, "2026-11-01T08:00"),
        (WorkingTime(zone="America/New_York", days=(6,), begins="01:00", ends="04:00"), "2026-03-08T06:00", 2, "2026-03-08T08:00"),
        # Samoa left out Friday 30 December 2011: after Thursday's last hour comes Saturday's first.
        (WorkingTime(zone="Pacific/Apia", days=(3, 4, 5)), "2011-12-30T02:00", 2, "2011-12-30T20:00"),
        (WorkingTime(zone="Asia/Kolkata"), "2026-11-30T03:30", 1, "2026-11-30T04:30"),
        (WorkingTime(zone="Asia/Kathmandu"), "2026-11-30T00:00", 1, "2026-11-30T04:15"),
        (WorkingTime(zone="Europe/London", closed=frozenset({date(2026, 12, 25), date(2026, 12, 28)})),
         "2026-12-24T16:00", 2, "2026-12-29T10:00"),
    ],
)  # fmt: skip
def test_cases_that_were_worked_out_by_hand(time: WorkingTime, start: str, wanted: float, end: str) -> None:
    assert time.after(at(start), wanted) == at(end)
    assert time.between(at(start), at(end)) == wanted


def test_nothing_passes_in_no_hours_and_backwards_in_time() -> None:
    night = at("2026-11-28T03:00")
    assert LONDON.after(night, 0) == night == LONDON.before(night, 0)
    assert LONDON.between(night, night - timedelta(days=7)) == 0
    for counted in (LONDON.after, LONDON.before):
        with pytest.raises(ValueError, match="0 or more"):
            counted(night, -1)


def test_whoever_is_closed_for_more_than_a_year_is_said_never_to_open_instead_of_being_looked_for_without_end() -> None:
    first = date(2026, 1, 1)
    shut = WorkingTime(closed=frozenset(first + timedelta(days=n) for n in range(3 * LONGEST_CLOSED)))
    with pytest.raises(NeverOpenError, match="Nobody works"):
        shut.next_open(at("2026-01-02T12:00"))
    with pytest.raises(NeverOpenError, match="Nobody works"):
        shut.after(at("2026-01-02T12:00"), 1)
    with pytest.raises(NeverOpenError, match="Nobody works"):
        shut.before(at("2029-01-02T12:00"), 1)
    year = WorkingTime(closed=frozenset(first + timedelta(days=n) for n in range(365)))
    assert year.next_open(at("2026-01-02T12:00")) == at("2027-01-01T09:00")
    assert year.longest_break(first, date(2027, 12, 31)) == 365


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "Europe/Atlantis"},
        {"zone": "../../etc/passwd"},
        {"zone": "Europe"},
        {"days": ()},
        {"days": (7,)},
        {"begins": "9:00"},
        {"ends": "25:00"},
        {"begins": "24:00"},
        {"begins": "22:00", "ends": "06:00"},
        {"begins": "09:00", "ends": "09:00"},
    ],
)
def test_hours_nobody_can_keep_are_refused_in_a_sentence(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"^[A-Z].*\.$"):
        WorkingTime(**wrong)
