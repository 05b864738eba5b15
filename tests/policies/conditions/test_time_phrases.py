"""Times in conditions: the words name exactly the hours, days and moments for which the condition holds."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.conditions.compile import compile_condition
from policies.conditions.phrasing import in_words

DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
AT = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  the zone is given beside


def holds(condition: str, at: datetime) -> bool:
    return compile_condition(condition).holds({"schedule.at": at})


def hour_reading(words: str, hour: int) -> bool:
    """Answer words about an hour of the day as a reader would."""
    if found := re.fullmatch(r"it would (not )?appear between (\d\d):00 and (\d\d):59 \(UTC\)", words):
        assert found[2] == found[3]
        return (hour == int(found[2])) != bool(found[1])
    if found := re.fullmatch(r"it would appear before (\d\d):00 \(UTC\)", words):
        return hour < int(found[1])
    found = re.fullmatch(r"it would appear at (\d\d):00 or later \(UTC\)", words)
    assert found, words
    return hour >= int(found[1])


@given(st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), st.integers(-2, 26), AT, st.booleans())
def test_words_about_hours_hold_when_the_condition_does(operator: str, value: int, at: datetime, denied: bool) -> None:
    plain = f"schedule.at.getHours() {operator} {value}"
    condition = f"!({plain})" if denied else plain
    words = in_words(condition)
    if value < 0 or "getHours" in words:
        assert plain in words
    else:
        assert hour_reading(words, at.hour) == holds(condition, at)


@pytest.mark.parametrize("value", range(7))
@given(at=AT)
def test_days_are_counted_from_sunday_as_the_condition_counts_them(value: int, at: datetime) -> None:
    condition = f"schedule.at.getDayOfWeek() == {value}"
    assert in_words(condition) == f"it would appear on a {DAYS[value]} (UTC)"
    assert holds(condition, at) == (f"{at:%A}" == DAYS[value])


@given(st.integers(0, 11), AT)
def test_months_are_counted_from_nought_as_the_condition_counts_them(value: int, at: datetime) -> None:
    condition = f"schedule.at.getMonth() == {value}"
    assert in_words(condition) == f"it would appear in {datetime(2026, value + 1, 1, tzinfo=UTC):%B} (UTC)"
    assert holds(condition, at) == (at.month == value + 1)


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("schedule.at.getHours() == 0", "it would appear between 00:00 and 00:59 (UTC)"),
        ("schedule.at.getHours() != 23", "it would not appear between 23:00 and 23:59 (UTC)"),
        ("schedule.at.getHours() > 17", "it would appear at 18:00 or later (UTC)"),
        ("schedule.at.getHours() <= 17", "it would appear before 18:00 (UTC)"),
        ("18 <= schedule.at.getHours()", "it would appear at 18:00 or later (UTC)"),
        ('schedule.at.getHours("Asia/Tokyo") < 9', "it would appear before 09:00 (Asia/Tokyo)"),
        ('schedule.at.getDayOfWeek("Europe/Paris") != 0', "it would not appear on a Sunday (Europe/Paris)"),
        ("schedule.at.getMonth() != 11", "it would not appear in December (UTC)"),
        (
            'schedule.at > timestamp("2026-11-03T09:00:00+01:00")',
            "it would appear after 3 November 2026, 09:00 UTC+0100",
        ),
        ('schedule.at >= timestamp("2026-11-03T09:00:00Z")', "it would appear at or after 3 November 2026, 09:00 UTC"),
        ('schedule.at <= timestamp("2026-11-03T09:00:00Z")', "it would appear at or before 3 November 2026, 09:00 UTC"),
        (
            '!(schedule.at < timestamp("2026-11-03T09:00:00Z"))',
            "it would appear at or after 3 November 2026, 09:00 UTC",
        ),
    ],
)
def test_a_time_is_said(condition: str, said: str) -> None:
    compile_condition(condition)
    assert in_words(condition) == said


@pytest.mark.parametrize(
    "condition",
    [
        "schedule.at.getHours() == 24",
        "schedule.at.getHours() < 0",
        "schedule.at.getHours() > 23",
        "schedule.at.getDayOfWeek() == 7",
        "schedule.at.getDayOfWeek() > 5",
        "schedule.at.getMonth() == 12",
        "schedule.at.getDayOfMonth() == 1",
        "schedule.at.getFullYear() == 2026",
        "schedule.at.getHours(text.body) == 3",
        'schedule.at == timestamp("2026-11-03T09:00:00Z")',
        'schedule.at < timestamp("soon")',
        'schedule.at < timestamp("2026-11-03T09:00:00")',
        "schedule.at < timestamp(text.body)",
        "schedule.at < schedule.at",
    ],
)
def test_what_is_always_or_never_so_or_has_no_plain_words_is_quoted(condition: str) -> None:
    assert in_words(condition) == f"“{condition}” holds"
