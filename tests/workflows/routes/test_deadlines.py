"""By when each stage is decided, and when people are reminded and more of them asked."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import Deadlines, Stage
from policies.document.stage_order import in_order, waits_of
from tenants.working_hours.working_time import WorkingTime
from tests.policies.document.test_stage_order import graphs
from workflows.routes.deadlines import EVERY_HOUR, due_times, pace_of, steps_of
from workflows.routes.routing import ROUTE, FrozenRoute

NOW = datetime(2026, 11, 27, 15, tzinfo=UTC)
"""A Friday, two hours before the office closes."""
OFFICE = WorkingTime(zone="UTC", closed=frozenset({date(2026, 12, 1), date(2028, 1, 1)}))
PACE = pace_of(Deadlines(), OFFICE, NOW)

moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001 - zone follows


def test_where_the_policy_says_nothing_every_hour_counts_and_nothing_happens_on_the_way() -> None:
    due = due_times([24, 24], [(), (0,)], NOW, pace_of(None, OFFICE, NOW), NOW + timedelta(hours=3))
    assert due.moments == (NOW + timedelta(hours=24), NOW + timedelta(hours=48))
    assert not due.short
    assert steps_of(EVERY_HOUR, NOW, NOW + timedelta(hours=24)) == (None, None)


def test_working_hours_alone_count_over_a_weekend_and_a_day_off() -> None:
    due = due_times([4, 8], [(), (0,)], NOW, PACE)
    assert due.moments == (datetime(2026, 11, 30, 11, tzinfo=UTC), datetime(2026, 12, 2, 11, tzinfo=UTC))


def test_stages_at_the_same_time_do_not_add_up() -> None:
    due = due_times([8, 16, 8], [(), (), (0, 1)], NOW, pace_of(Deadlines(hours="clock"), OFFICE, NOW))
    assert due.moments == tuple(NOW + timedelta(hours=hours) for hours in (8, 16, 24))


def test_where_it_should_appear_sooner_every_stage_gets_its_share_of_the_time_there_is() -> None:
    monday_noon = datetime(2026, 11, 30, 12, tzinfo=UTC)
    due = due_times([4, 16], [(), (0,)], NOW, PACE, monday_noon)
    assert due.short
    assert due.moments == (datetime(2026, 11, 27, 16, tzinfo=UTC), monday_noon)


def test_where_no_hour_counts_until_then_every_hour_does() -> None:
    saturday, sunday = datetime(2026, 11, 28, 8, tzinfo=UTC), datetime(2026, 11, 29, 8, tzinfo=UTC)
    due = due_times([4, 4], [(), (0,)], saturday, PACE, sunday)
    assert due.moments == (saturday + timedelta(hours=12), sunday)


def test_reminders_fall_in_working_hours() -> None:
    opened, due = NOW, datetime(2026, 12, 2, 11, tzinfo=UTC)
    remind, escalate = steps_of(PACE, opened, due)
    assert remind == datetime(2026, 11, 30, 13, tzinfo=UTC)
    assert escalate == datetime(2026, 11, 30, 16, tzinfo=UTC)


def test_how_time_counts_is_frozen_with_the_route_and_reads_back() -> None:
    route = FrozenRoute(id="r", title="R", stages=(), pace=PACE)
    assert ROUTE.decode(ROUTE.encode(route)) == route
    assert PACE.working
    assert PACE.working.closed == (date(2026, 12, 1),), "days off that no route reaches are left out"
    assert b"pace" not in ROUTE.encode(FrozenRoute(id="r", title="R", stages=()))


@given(graphs, st.lists(st.integers(1, 90), min_size=6, max_size=6), moments, st.none() | moments, st.booleans())
def test_no_stage_is_due_before_those_it_waits_for_nor_after_it_should_appear(
    stages: list[Stage], hours: list[int], opened: datetime, wanted: datetime | None, clock: bool
) -> None:
    ordered = in_order(stages)
    if ordered is None:
        return
    pace = pace_of(Deadlines(hours="clock" if clock else "working"), OFFICE, opened)
    waits = waits_of(ordered)
    due = due_times(hours[: len(ordered)], waits, opened, pace, wanted)
    assert all(moment >= opened for moment in due.moments)
    assert all(due.moments[before] <= due.moments[place] for place, each in enumerate(waits) for before in each)
    if wanted is not None and wanted > opened:
        assert max(due.moments) <= wanted or not due.short
        assert due.short == (max(due_times(hours[: len(ordered)], waits, opened, pace).moments) > wanted)
    for moment in due.moments:
        remind, escalate = steps_of(pace, opened, moment)
        assert remind is not None
        assert escalate is not None
        assert opened <= remind <= escalate <= moment
