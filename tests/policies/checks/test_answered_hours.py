"""Answers that nobody reads when something appears: hours over midnight, days, and the days on which clocks are changed."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Channel, Subject, facts_of
from policies.subject.hours import DAYS, AnswerHours
from tests.policies.build import post
from tests.policies.checks.run import run, said

OFFICE = AnswerHours(opens="09:00", closes="17:00", days=("mon", "tue", "wed", "thu", "fri"))
NIGHT = AnswerHours(opens="22:00", closes="02:00", days=("fri",))


def at(when: str, hours: AnswerHours = OFFICE, zone: str = "Europe/London") -> Subject:
    channel = Channel(network="x", handle="@us", hours=hours)
    return post("Hello", channels=(channel,), schedule=datetime.fromisoformat(when), zone=zone)


@pytest.mark.parametrize(
    ("hours", "when", "read"),
    [
        (OFFICE, "2026-11-06T17:00:59+00:00", True),
        (OFFICE, "2026-11-06T17:01:00+00:00", False),
        (OFFICE, "2026-11-07T12:00:00+00:00", False),
        (NIGHT, "2026-11-06T22:00:00+00:00", True),
        (NIGHT, "2026-11-07T01:30:00+00:00", True),
        (NIGHT, "2026-11-07T22:30:00+00:00", False),
        (NIGHT, "2026-11-06T01:30:00+00:00", False),
        # The clocks go back on a Sunday: half past one comes twice, and forward: it never comes.
        (AnswerHours(opens="00:00", closes="01:45", days=("sun",)), "2026-10-25T00:30:00+00:00", True),
        (AnswerHours(opens="00:00", closes="01:45", days=("sun",)), "2026-10-25T01:30:00+00:00", True),
        (AnswerHours(opens="01:00", closes="01:59", days=("sun",)), "2026-03-29T01:00:00+00:00", False),
        (OFFICE, "2026-10-26T09:00:00+00:00", True),
        (OFFICE, "2026-10-23T08:00:00+00:00", True),
    ],
)
def test_hours_are_those_on_the_wall_of_the_organization(hours: AnswerHours, when: str, read: bool) -> None:
    assert (run("answered-hours", at(when, hours)) == []) is read
    (account,) = facts_of(at(when, hours), only=("channels",))["channels"]
    assert account["answered"] is read


def test_what_is_said_names_the_accounts_and_the_hours_once() -> None:
    both = tuple(Channel(network=network, handle="@us", hours=OFFICE) for network in ("x", "threads"))
    hit = said("answered-hours", post("Hello", channels=both, schedule=datetime(2026, 11, 7, 12, tzinfo=UTC)))
    assert hit.message == "Nobody reads the answers on X @us and Threads @us when this appears."
    assert hit.more.startswith("They are read Monday to Friday, 09:00 to 17:00.")
    assert hit.place.field == "/answers/when"


def test_a_channel_without_hours_is_told_only_where_the_rule_asks() -> None:
    quiet = post("Hello", schedule=datetime(2026, 11, 7, 3, tzinfo=UTC))
    assert run("answered-hours", quiet) == []
    assert "does not say when" in said("answered-hours", quiet, required=True).message


def test_a_campaign_begins_on_a_day_and_not_at_an_hour() -> None:
    assert run("answered-hours", Subject(
        kind="hashtag_campaign", fields={"/tag": "#OpenDay"}, tag_field="/tag",
        channels=(Channel(network="x", hours=OFFICE),), schedule=datetime(2026, 11, 7, tzinfo=UTC),
    )) == []  # fmt: skip


@given(
    st.integers(0, 2 * 365 * 24 * 60).map(
        lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]),
    st.times(),
    st.times(),
)
def test_every_minute_of_every_day_is_in_hours_or_in_the_hours_between(
    moment: datetime, zone: str, one: object, other: object
) -> None:
    opens, closes = f"{one:%H:%M}", f"{other:%H:%M}"
    local = moment.astimezone(ZoneInfo(zone))
    wall = f"{local:%H:%M}"
    inside = opens <= wall <= closes if opens <= closes else wall >= opens or wall <= closes
    assert AnswerHours(opens=opens, closes=closes).hold(moment, zone) is inside
    late = wall <= closes < opens and not wall >= opens
    day = DAYS[(local - timedelta(days=1) if late else local).weekday()]
    assert AnswerHours(opens=opens, closes=closes, days=(day,)).hold(moment, zone) is inside
