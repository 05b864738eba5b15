"""Cover is suggested when half of the time has passed, nobody has looked, and there is time left to act on it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.cover.suggesting import SeatTimes, suggest_at, to_suggest
from tenants.working_hours.working_time import WorkingTime

MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
TIME = WorkingTime()
SEAT = SeatTimes(opened_at=MONDAY, due_at=MONDAY + timedelta(days=1))


def test_it_is_suggested_from_the_half_of_the_working_hours_on() -> None:
    assert suggest_at(SEAT, TIME) == MONDAY + timedelta(hours=4)
    assert not to_suggest(SEAT, TIME, MONDAY + timedelta(hours=3, minutes=59))
    assert to_suggest(SEAT, TIME, MONDAY + timedelta(hours=4))
    assert to_suggest(SEAT, TIME, MONDAY + timedelta(hours=7))
    assert not to_suggest(SEAT, TIME, MONDAY + timedelta(hours=8, minutes=-59)), "an hour before the end it is too late"
    over_a_weekend = SeatTimes(opened_at=MONDAY - timedelta(days=3, hours=-7), due_at=MONDAY + timedelta(hours=3))
    assert suggest_at(over_a_weekend, TIME) == MONDAY + timedelta(hours=1)


@pytest.mark.parametrize(
    "changes",
    [
        {"covered": True},
        {"looked_at": MONDAY + timedelta(minutes=1)},
        {"looked_at": MONDAY},
        {"due_at": MONDAY + timedelta(hours=2)},
    ],
)
def test_it_is_not_where_it_would_not_help(changes: dict[str, Any]) -> None:
    assert suggest_at(msgspec.structs.replace(SEAT, **changes), TIME) is None


def test_a_look_before_it_came_to_them_is_none() -> None:
    assert suggest_at(msgspec.structs.replace(SEAT, looked_at=MONDAY - timedelta(days=1)), TIME) is not None


@given(st.integers(0, 300), st.integers(1, 300), st.integers(0, 700))
def test_no_suggestion_comes_before_its_time_or_after_the_end(opened: int, length: int, at: int) -> None:
    begin = MONDAY + timedelta(hours=opened)
    seat = SeatTimes(opened_at=begin, due_at=begin + timedelta(hours=length))
    now = MONDAY + timedelta(hours=at)
    if to_suggest(seat, TIME, now):
        assert begin < now < seat.due_at
