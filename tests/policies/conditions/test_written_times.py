"""What is written in a condition as a moment, a length of time or a time zone is one, or the condition is refused."""

from datetime import date, time
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.conditions.compile import ConditionError, ConditionFailed, compile_condition
from policies.conditions.written_times import wrong_time

ZONES = sorted(available_timezones())
DAYS = st.tuples(st.integers(0, 9999), st.integers(0, 14), st.integers(0, 33))
CLOCKS = st.tuples(st.integers(0, 26), st.integers(0, 62), st.integers(0, 61))


def exists(day: tuple[int, int, int], clock: tuple[int, int, int]) -> bool:
    try:
        date(*day)
        time(*clock)
    except ValueError:
        return False
    return True


@given(DAYS, CLOCKS, st.sampled_from(("Z", "+02:00", "-11:30")))
def test_a_moment_is_taken_exactly_where_there_is_such_a_day_and_time(
    day: tuple[int, int, int], clock: tuple[int, int, int], zone: str
) -> None:
    written = "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}".format(*day, *clock) + zone
    found = wrong_time(f'schedule.at < timestamp("{written}")')
    assert (found is None) is exists(day, clock)
    if found is not None:
        assert found[1].startswith(f"“{written}” is not a moment")


@given(st.from_regex(r"[+-]?([0-9]{1,3}(\.[0-9]{1,2})?(h|m|s|ms| days|d|))+", fullmatch=True))
def test_a_length_of_time_that_is_taken_can_be_worked_with(written: str) -> None:
    condition = f'duration("{written}") == duration("{written}")'
    if wrong_time(condition) is None:
        assert compile_condition(condition).holds({})
    else:
        with pytest.raises(ConditionError, match="is not a length of time"):
            compile_condition(condition)


@given(st.sampled_from(ZONES), st.sampled_from(("", "x", "/")))
def test_a_time_zone_is_taken_where_there_is_one(zone: str, more: str) -> None:
    found = wrong_time(f"schedule.at.getHours('{zone}{more}') < 8")
    assert (found is None) is (f"{zone}{more}" in ZONES)


def test_the_place_and_what_to_write_instead_are_told() -> None:
    with pytest.raises(ConditionError) as refused:
        compile_condition('text.length > 3 &&\n  schedule.at > timestamp("2026-02-30T00:00:00Z")')
    assert (refused.value.line, refused.value.column) == (2, 27)
    assert "2026-11-03T09:30:00Z" in refused.value.message


def test_a_moment_the_compiler_does_not_know_would_fail_each_time_it_is_asked() -> None:
    """Why it is refused: put together from parts, which nobody reads beforehand, it has no answer."""
    hidden = compile_condition('timestamp("2026-13" + "-01T00:00:00Z") < timestamp("2026-11-03T09:30:00Z")')
    with pytest.raises(ConditionFailed):
        hidden.holds({})


@pytest.mark.parametrize(
    "condition",
    [
        "text.body == \"timestamp('tomorrow')\"",
        'text.body.contains("Europe/Lundon")',
        'schedule.at.getHours("+02:00") == 3',
        "schedule.at.getHours() == 3",
        "schedule.at < timestamp(r'2026-11-03T09:30:00Z')",
    ],
)
def test_other_words_are_let_be(condition: str) -> None:
    assert wrong_time(condition) is None
