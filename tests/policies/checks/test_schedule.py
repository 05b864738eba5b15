"""Times: the organization's own zone, open edges, and no answer without a moment to count from."""

import random
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from policies.subject.facts import Channel, Evidence, Subject
from policies.subject.subject import NEAREST
from tests.policies.build import post
from tests.policies.checks.run import run, said

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


def at(moment: datetime, zone: str = "UTC") -> Subject:
    return post(schedule=moment, zone=zone)


@pytest.mark.parametrize(("clock", "quiet"), [("07:59", True), ("08:00", False), ("20:00", False), ("20:01", True)])
def test_the_first_and_the_last_minute_are_open(clock: str, quiet: bool) -> None:
    moment = datetime.fromisoformat(f"2026-11-03T{clock}:00+00:00")
    assert bool(run("quiet-hours", at(moment), after="08:00", before="20:00")) is quiet


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [("16:59:59", True), ("17:00", False), ("23:59:59", False), ("00:00", False), ("02:00:59", False), ("02:01", True)],
)
def test_hours_over_midnight_are_the_evening_and_the_night_both_edges_included(clock: str, quiet: bool) -> None:
    moment = datetime.fromisoformat(f"2026-11-03T{clock}+00:00")
    assert bool(run("quiet-hours", at(moment), after="17:00", before="02:00")) is quiet


@pytest.mark.parametrize(("day", "quiet"), [(6, False), (7, False), (8, True), (9, True)])
def test_the_night_belongs_to_the_day_its_evening_began(day: int, quiet: bool) -> None:
    weekdays = DAYS[:5]
    moment = datetime(2026, 11, day, 1, tzinfo=UTC)
    found = run("quiet-hours", at(moment), after="17:00", before="02:00", days=weekdays)
    assert bool(found) is quiet
    assert not found or "on the night of a S" in found[0].message


def test_where_hours_go_over_midnight_the_time_to_choose_says_so() -> None:
    hit = said("quiet-hours", at(NOON), after="17:00", before="02:00")
    assert hit.remedy == "Choose a time between 17:00 and 02:00 the next day."


@pytest.mark.parametrize("seconds", [0, 30, 59])
def test_the_whole_last_minute_of_the_day_is_open_unless_something_else_is_asked(seconds: int) -> None:
    assert run("quiet-hours", at(datetime(2026, 11, 3, 23, 59, seconds, tzinfo=UTC))) == []


CLOCKS = st.times().map(lambda each: each.replace(second=0, microsecond=0))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    CLOCKS,
    CLOCKS,
    st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata"]),
)
@example(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), time(22), time(1, 30), "Europe/London")
@example(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), time(22), time(2, 30), "Europe/London")
@example(datetime(2026, 11, 1, 5, 30, tzinfo=UTC), time(22), time(1, 30), "America/New_York")
def test_a_moment_is_open_when_the_clock_on_the_wall_is_also_on_the_nights_it_is_changed(
    moment: datetime, after: time, before: time, zone: str
) -> None:
    wall = moment.astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)
    open_ = after <= wall <= before if after <= before else wall >= after or wall <= before
    found = run("quiet-hours", at(moment, zone), after=f"{after:%H:%M}", before=f"{before:%H:%M}")
    assert (found == []) is open_


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


MONDAY = datetime(2026, 11, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize("day", range(7))
def test_every_day_can_be_the_only_open_one(day: int) -> None:
    moment = MONDAY + timedelta(days=day)
    assert run("quiet-hours", at(moment), days=[DAYS[day]]) == []
    hit = said("quiet-hours", at(moment), days=[DAYS[(day + 1) % 7]])
    assert f"would appear on a {moment:%A}, which is a quiet day" in hit.message
    assert hit.remedy == f"Choose a {moment + timedelta(days=1):%A}."


def test_open_days_are_offered_in_the_order_of_the_week() -> None:
    hit = said("quiet-hours", at(MONDAY), days=["sun", "tue", "fri"])
    assert hit.remedy == "Choose a Tuesday, Friday or Sunday."


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        ("2026-11-01T23:30:00+00:00", "Europe/Berlin", "Monday"),
        ("2026-11-02T03:00:00+00:00", "America/New_York", "Sunday"),
        ("2026-11-02T11:00:00+00:00", "Pacific/Kiritimati", "Tuesday"),
    ],
)
def test_the_day_is_that_of_the_organization(moment: str, zone: str, day: str) -> None:
    hit = said("quiet-hours", at(datetime.fromisoformat(moment), zone), days=["wed"])
    assert f"on a {day}," in hit.message


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        pytest.param("2026-03-29T00:59:00+00:00", True, id="a minute before the clocks go forward"),
        pytest.param("2026-03-29T01:00:00+00:00", False, id="the hour that is skipped"),
        pytest.param("2026-10-25T00:30:00+00:00", True, id="half past one the first time"),
        pytest.param("2026-10-25T01:30:00+00:00", True, id="half past one the second time"),
        pytest.param("2026-10-25T02:00:00+00:00", False, id="two o'clock after it"),
    ],
)
def test_hours_follow_the_clocks_of_the_zone(moment: str, quiet: bool) -> None:
    subject = at(datetime.fromisoformat(moment), "Europe/London")
    assert bool(run("quiet-hours", subject, after="02:00")) is quiet


def test_a_quiet_hour_is_said_in_the_organizations_time() -> None:
    hit = said(
        "quiet-hours", at(datetime(2026, 7, 7, 19, 30, tzinfo=UTC), "Europe/London"), after="08:00", before="20:00"
    )
    assert "on Tuesday at 20:30, when nobody is here to answer" in hit.message
    assert hit.remedy == "Choose a time between 08:00 and 20:00."


@pytest.mark.parametrize(
    ("place", "day", "name"),
    [
        ("GB-SCT", "2026-11-30", "Saint Andrew's Day"),
        ("US", "2026-11-26", "Thanksgiving"),
        ("DE", "2026-10-03", "German Unity Day"),
        ("CA-QC", "2026-06-24", "Saint"),
    ],
)
def test_a_public_holiday_is_named(place: str, day: str, name: str) -> None:
    hit = said("quiet-hours", at(datetime.fromisoformat(f"{day}T12:00:00+00:00")), holidays=[place])
    assert f"public holiday, {name}" in hit.message
    assert hit.remedy == "Choose a working day."


def test_a_holiday_of_a_part_is_none_of_its_neighbours() -> None:
    moment = datetime(2026, 11, 30, 12, tzinfo=UTC)
    assert run("quiet-hours", at(moment), holidays=["GB-ENG"]) == []
    assert len(run("quiet-hours", at(moment), holidays=["GB-ENG", "GB-SCT"])) == 1


@pytest.mark.parametrize("place", ["ZZ", "GB-ZZZ"])
def test_holidays_nobody_knows_are_refused_when_the_rule_is_written(place: str) -> None:
    with pytest.raises(ValueError, match=f"No public holidays are known for “{place}”"):
        run("quiet-hours", post(), holidays=[place])


@pytest.mark.parametrize(("required", "hits"), [(True, 1), (False, 0)])
def test_a_time_is_asked_for_only_where_the_rule_says_so(required: bool, hits: int) -> None:
    found = run("quiet-hours", post(), required=required, days=["mon"], after="08:00")
    assert [hit.message for hit in found] == ["No time is given for this."] * hits


def test_a_quiet_day_is_said_before_a_holiday_and_a_holiday_before_an_hour() -> None:
    christmas = at(datetime(2026, 12, 25, 3, tzinfo=UTC))
    quiet = {"after": "08:00", "holidays": ["GB"]}
    assert "quiet day" in said("quiet-hours", christmas, days=["mon"], **quiet).message
    assert "public holiday" in said("quiet-hours", christmas, **quiet).message
    assert "at 03:00" in said("quiet-hours", christmas, after="08:00").message


@pytest.mark.parametrize(
    ("ahead", "message"),
    [
        (timedelta(seconds=-1), "already over"),
        (timedelta(), "in less than one hour"),
        (timedelta(minutes=59, seconds=59), "in less than one hour"),
    ],
)
def test_time_that_is_too_short_is_told_from_time_that_is_over(ahead: timedelta, message: str) -> None:
    hit = said("cooling-off", post(schedule=NOON + ahead, now=NOON))
    assert message in hit.message
    assert hit.remedy.startswith("Choose a")


def test_two_zones_may_name_one_moment() -> None:
    there = (NOON + timedelta(hours=2)).astimezone(ZoneInfo("Asia/Tokyo"))
    assert run("cooling-off", post(schedule=there, now=NOON), hours=2) == []
    assert run("rate", post(schedule=there, recent=(there.astimezone(UTC),)), most=2) == []
    assert len(run("rate", post(schedule=there, recent=(there.astimezone(UTC),)), most=1)) == 1


def test_without_a_time_there_is_nothing_to_think_over_and_now_counts_for_the_rate() -> None:
    assert run("cooling-off", post(now=NOON)) == []
    assert run("rate", post()) == []
    assert len(run("rate", post(now=NOON, recent=(NOON,)), most=1)) == 1


@pytest.mark.parametrize(("minutes", "hits"), [(59, 1), (60, 0)])
def test_a_stretch_of_an_hour_ends_before_the_next_begins(minutes: int, hits: int) -> None:
    recent = (NOON - timedelta(minutes=minutes), NOON + timedelta(minutes=minutes))
    assert len(run("rate", post(schedule=NOON, recent=recent), most=1)) == hits


def test_the_busiest_account_is_named_and_what_all_share_counts_for_each() -> None:
    near = NOON - timedelta(minutes=5)
    channels = (Channel(network="x", handle="@a"), Channel(network="linkedin", handle="@b", recent=(near, near)))
    hit = said("rate", post(schedule=NOON, channels=channels, recent=(near,)), most=3)
    assert hit.message == "With this, four posts would appear on @b within one hour, and the policy allows three."
    assert run("rate", post(schedule=NOON, channels=channels, recent=(near,)), most=4) == []


RECENT = st.lists(st.integers(-180, 180), max_size=8)


@given(RECENT, st.integers(1, 5), st.integers(1, 3), st.randoms(use_true_random=False))
def test_the_rate_is_that_of_the_fullest_stretch_in_any_order(
    minutes: list[int], most: int, hours: int, chance: random.Random
) -> None:
    fullest = max(
        sum(start <= each < start + 60 * hours for each in (0, *minutes))
        for start in (0, *minutes)
        if start <= 0 < start + 60 * hours
    )
    chance.shuffle(minutes)
    recent = tuple(NOON + timedelta(minutes=each) for each in minutes)
    assert bool(run("rate", post(schedule=NOON, recent=recent), most=most, hours=hours)) is (fullest > most)


@given(st.lists(st.integers(-90, 90), min_size=90, max_size=320), st.integers(80, NEAREST), st.integers(1, 2))
def test_the_nearest_of_each_side_are_enough_for_any_rate_and_more_than_they_is_said_as_at_least(
    minutes: list[int], most: int, hours: int
) -> None:
    minutes.sort()
    told = [each for each in minutes if each < 0][-NEAREST:] + [each for each in minutes if each >= 0][:NEAREST]
    hits = [
        run(
            "rate",
            post(schedule=NOON, recent=tuple(NOON + timedelta(minutes=each) for each in times)),
            most=most,
            hours=hours,
        )
        for times in (minutes, told)
    ]
    assert bool(hits[0]) is bool(hits[1])
    for exact, hit in zip(*hits, strict=True):
        assert hit.message == exact.message or (" at least " in hit.message and " at least " in exact.message)
