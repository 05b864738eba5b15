"""How many hours a week answers are read is told only where the author's words say it plainly, and little is called little."""

import pytest

from policies.subject.hours_read import hours_read
from tests.workflows.judging.test_what_is_missing import campaign
from workflows.judging.what_is_missing import what_is_missing


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Duty officer, Wednesdays 18:00 to 19:00", "1 hour a week"),
        ("Duty officer, first Tuesday 18:00 to 19:00", "1 hour a month"),
        ("tue and thu 10:00-11:30", "3 hours a week"),
        ("5-7pm on Thursdays", "2 hours a week"),
        ("Sundays 22:00 to 2:00", "4 hours a week"),
        ("Monday to Friday 9am-5pm", "40 hours a week"),
        ("Mon-Fri 9-17", "40 hours a week"),
        ("Fri to Mon 10-12", "8 hours a week"),
        ("Sat 9 to 5", "8 hours a week"),
        ("Every day 8-20", "84 hours a week"),
    ],
)
def test_plain_words_are_counted(words: str, said: str) -> None:
    read = hours_read(words)
    assert read is not None
    assert read.said == said


@pytest.mark.parametrize(
    "words",
    [
        "Parks desk",
        "weekdays",
        "9 to 17",
        "every other monday 9-10",
        "weekdays 9-17; nobody at weekends yet",
        "Wednesdays 18-19, and the duty officer at weekends",
        "Mondays 9-10 and Fridays 14-16",
    ],
)
def test_what_is_not_plain_is_not_known(words: str) -> None:
    assert hours_read(words) is None


def test_an_hour_a_week_is_called_very_little_and_asks_for_care() -> None:
    (one,) = what_is_missing(campaign(listener="Duty officer, Wednesdays 18:00 to 19:00"))
    assert one.sentence == (
        "The answers are read only 1 hour a week, which is very little: Duty officer, Wednesdays 18:00 to 19:00."
    )
    assert one.gravity == "care"
    assert "for days" in one.more
    assert [each.short for each in what_is_missing(campaign(listener="Desk, every day 9-17, holidays too"))] == []
