"""Days in the words: what disagrees with the calendar is told, in ten languages, and honest dates are left alone."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.checks.calendar_words import calendar
from tests.policies.build import post
from tests.policies.checks.run import run, said
from tests.policies.text.anything import ANYTHING

WHEN = datetime(2026, 11, 20, 9, tzinfo=UTC)
BAD = [
    "See you on Sunday 28 November", "Sun 28 Nov: open day", "November 28 (Sunday) we open", "Come on Nov 12", "Dimanche 28 novembre", "domingo 28 de noviembre de 2026", "domenica 28 novembre", "zondag 28 november",
    "söndag 28 november", "niedziela 28 listopada", "Sonntag, den 28. November", "Sunday 28/11/2026", "Sunday 2026-11-28", "31 November 2026", "29 February 2027", "Join us on 2026-11-12", "Register by 12 November",
]  # fmt: skip
GOOD = [
    "See you Saturday, 28th of November", "Am Samstag, den 28. November", "samedi 28 novembre", "sábado, 28 de novembro de 2026", "you may 5 times win", "May 5 people enter", "1.2.3 released", "Open 28/11/2026",
    "Thank you for coming on 12 November", "3 mars 2026 was good", "Monday at 9", "https://x.org/2026-11-01/a Come", "See you on 12 January", "Come on 11/12/2026", "Founded on 4 May 1893", "29 February 2028",
]  # fmt: skip


@pytest.mark.parametrize("text", BAD)
def test_a_day_that_cannot_be_right_is_told(text: str) -> None:
    assert len(run("calendar-words", post(text, schedule=WHEN))) == 1


@pytest.mark.parametrize("text", GOOD)
def test_an_honest_day_is_left_alone(text: str) -> None:
    assert run("calendar-words", post(text, schedule=WHEN)) == []


def test_the_day_it_really_is_and_both_ways_out_are_said() -> None:
    hit = said("calendar-words", post("On Sunday 28 November", schedule=WHEN))
    assert hit.message == "“Sunday 28 November” disagrees with the calendar: 28 November 2026 is a Saturday."
    assert hit.remedy == "Write Saturday, or the date of the Sunday that is meant."


def test_without_a_moment_only_days_with_a_year_are_judged() -> None:
    assert run("calendar-words", post("On Sunday 28 November")) == []
    assert len(run("calendar-words", post("On Sunday 28 November 2026"))) == 1


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(0, 6), st.sampled_from(sorted(calendar().languages)))
@settings(max_examples=60)
def test_a_weekday_beside_a_full_date_is_told_exactly_when_it_is_another(
    day: date, weekday: int, language: str
) -> None:
    names = calendar().languages[language]
    written, month = names.days[weekday].split("/")[0], names.months[day.month - 1].split("/")[0]
    found = run("calendar-words", post(f"{written}, {day.day} {month} {day.year}", schedule=WHEN), past=False)
    assert bool(found) is (weekday != day.weekday())


def test_a_day_is_over_from_the_next_day_on() -> None:
    text = "Come on 20 November 2026"
    assert run("calendar-words", post(text, schedule=WHEN)) == []
    assert len(run("calendar-words", post(text, schedule=WHEN + timedelta(days=1)))) == 1


@given(ANYTHING)
@settings(max_examples=60)
def test_any_text_gets_an_answer(text: str) -> None:
    run("calendar-words", post(text, schedule=WHEN))
