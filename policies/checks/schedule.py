"""When something would appear: quiet hours and days, holidays, too many at once, and time to think.

All of it is judged in the organization's own zone and from the times handed in: nothing here reads a clock. Holiday
tables are large and load on first use. Computes only.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from importlib import import_module
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import msgspec

from policies.checks.registry import LESS, LONGER, MORE, ON, WITHIN, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import WHEN, Channel, Subject
from policies.subject.findings import Place
from policies.subject.hours import DAY_NAMES, DAYS, Clock, Day, day_on_which_opened
from policies.subject.subject import NEAREST
from policies.text.phrasing import count, listing, number
from tenants.ground.patterns import shaped


class Hours(Parameters, frozen=True, kw_only=True):
    """When posts may appear.

    after and before: the hours of the day posts may appear in, such as `08:00` and `20:00`; both minutes belong to them. Hours that
    end earlier than they begin go over midnight: `17:00` to `02:00` is the evening and the first hours of the next day.
    days: the days of the week; hours after midnight belong to the day before. holidays: countries, such as `GB` or `GB-ENG`,
    whose public holidays are quiet. required: whether a time has to be given.
    """

    after: Clock = "00:00"
    before: Clock = "23:59"
    days: Annotated[tuple[Day, ...], msgspec.Meta(min_length=1), WITHIN] = DAYS
    holidays: Annotated[tuple[Annotated[str, shaped("[A-Z]{2}(?:-[A-Z0-9]{1,3})?")], ...], LONGER] = ()
    required: Annotated[bool, ON] = False


class Prepared(msgspec.Struct, frozen=True):
    parameters: Hours
    after: time
    before: time
    holidays: tuple[Any, ...]


def _prepare(parameters: Hours) -> Prepared:
    return Prepared(
        parameters,
        time.fromisoformat(parameters.after),
        time.fromisoformat(parameters.before),
        tuple(_calendar(place) for place in parameters.holidays),
    )


def _time_or_lack_of_it(subject: Subject, prepared: Prepared) -> str | None:
    return None if prepared.parameters.required else matter.schedule(subject, prepared)


def _calendar(place: str) -> Any:
    """Return the public holidays of `place`, such as `GB-ENG`. Raises ValueError where none are known."""
    country, _, part = place.partition("-")
    try:
        return import_module("holidays").country_holidays(country, subdiv=part or None, language="en_US")
    except NotImplementedError:
        raise ValueError(f"No public holidays are known for “{place}”.") from None


def _at(says: str, when: str | None, *flags: str, zone: str = "Europe/London", **parameters: object) -> Example:
    moment = datetime.fromisoformat(when) if when else None
    subject = Subject(kind="example", fields={"/text": "Hello"}, schedule=moment, zone=zone)
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


@check(
    "quiet-hours",
    parameters=Hours,
    judges=_time_or_lack_of_it,
    prepare=_prepare,
    summary="Sees that nothing appears at night, on quiet days or on public holidays.",
    examples=(
        _at("before the first hour", "2026-11-03T06:00:00+00:00", WHEN, after="08:00", before="20:00"),
        _at("a summer evening that is late in the organization's own zone", "2026-07-07T19:30:00+00:00", WHEN,
            before="20:00"),
        _at("a Sunday", "2026-11-08T12:00:00+00:00", WHEN, days=("mon", "tue", "wed", "thu", "fri")),
        _at("a public holiday", "2026-12-25T12:00:00+00:00", WHEN, holidays=("GB-ENG",)),
        _at("no time where one is required", None, WHEN, required=True),
        _at("a working morning", "2026-11-03T09:30:00+00:00", after="08:00", before="20:00", holidays=("GB-ENG",)),
        _at("no time where none is required", None, after="08:00"),
        _at("an evening, where evenings are meant", "2026-11-03T23:30:00+00:00", after="17:00", before="02:00"),
        _at("the night after an open evening", "2026-11-07T01:00:00+00:00", after="17:00", before="02:00",
            days=("mon", "tue", "wed", "thu", "fri")),
        _at("a morning, where evenings are meant", "2026-11-03T09:00:00+00:00", WHEN, after="17:00", before="02:00"),
    ),
    lesson="good-times",
)  # fmt: skip
def quiet_hours(subject: Subject, prepared: Prepared) -> Iterator[Hit]:
    """Yield one hit when the time is quiet, or missing where one is required."""
    if subject.schedule is None:
        if prepared.parameters.required:
            yield _hit("No time is given for this.", "Choose when it should appear.")
        return
    moment = subject.schedule.astimezone(ZoneInfo(subject.zone))
    opened = day_on_which_opened(prepared.after, prepared.before, moment)
    day = opened or moment.date()
    named = DAY_NAMES[day.weekday()]
    allowed = prepared.parameters.days
    if DAYS[day.weekday()] not in allowed:
        open_days = listing([DAY_NAMES[DAYS.index(each)] for each in DAYS if each in allowed], "or")
        yield _hit(
            f"This would appear on {_day_or_night(named, day, moment)}, which is a quiet day here.",
            f"Choose a {open_days}.",
        )
        return
    holiday = next((name for calendar in prepared.holidays if (name := calendar.get(day))), None)
    if holiday:
        yield _hit(f"This would appear on a public holiday, {holiday}.", "Choose a working day.")
    elif opened is None:
        until = " the next day" if prepared.before < prepared.after else ""
        between = f"{prepared.parameters.after} and {prepared.parameters.before}{until}"
        yield _hit(
            f"This would appear on {DAY_NAMES[moment.weekday()]} at {moment:%H:%M}, when nobody is here to answer.",
            f"Choose a time between {between}.",
        )


def _day_or_night(named: str, day: date, moment: datetime) -> str:
    return f"a {named}" if day == moment.date() else f"the night of a {named}"


class Notice(Parameters, frozen=True, kw_only=True):
    """hours: how many hours before it appears something has to be proposed."""

    hours: Annotated[int, msgspec.Meta(ge=1, le=24 * 60), MORE] = 1


def _notice(says: str, hours_ahead: float | None, *flags: str) -> Example:
    now = datetime.fromisoformat("2026-11-03T09:00:00+00:00")
    moment = None if hours_ahead is None else now + timedelta(hours=hours_ahead)
    subject = Subject(kind="example", fields={"/text": "Hello"}, schedule=moment, now=now)
    return Example(says=says, subject=subject, flags=flags, parameters={"hours": 4})


@check(
    "cooling-off",
    parameters=Notice,
    judges=matter.schedule,
    summary="Leaves time to think between proposing something and publishing it.",
    examples=(
        _notice("half an hour ahead", 0.5, WHEN),
        _notice("a time that is over", -2, WHEN),
        _notice("a day ahead", 24),
        _notice("no time given yet", None),
    ),
    lesson="good-times",
)
def cooling_off(subject: Subject, parameters: Notice) -> Iterator[Hit]:
    """Yield one hit when the time given is too near, or over. Raises where the present moment is not known."""
    if subject.schedule is None:
        return
    if subject.now is None:
        raise ValueError("the present moment is not known")
    ahead = subject.schedule - subject.now
    if ahead < timedelta():
        yield _hit("The time given is already over.", "Choose a later time.")
    elif ahead < timedelta(hours=parameters.hours):
        yield _hit(
            f"This would appear in less than {count(parameters.hours, 'hour')}, which leaves little time for second "
            "thoughts.",
            f"Choose a time at least {count(parameters.hours, 'hour')} from now.",
        )


class Rate(Parameters, frozen=True, kw_only=True):
    """most: how many posts may appear on one account within that time, this one included. hours: how long that time is."""

    most: Annotated[int, msgspec.Meta(ge=1, le=NEAREST), LESS] = 3
    hours: Annotated[int, msgspec.Meta(ge=1, le=24 * 31), MORE] = 1


def _after(says: str, minutes_ago: tuple[int, ...], *flags: str) -> Example:
    moment = datetime.fromisoformat("2026-11-03T12:00:00+00:00")
    recent = tuple(moment - timedelta(minutes=minutes) for minutes in minutes_ago)
    channels = (Channel(network="x"),)
    subject = Subject(kind="example", fields={"/text": "Hello"}, channels=channels, schedule=moment, recent=recent)
    return Example(says=says, subject=subject, flags=flags)


def _spread(says: str, minutes_ago: tuple[tuple[int, ...], ...], *flags: str) -> Example:
    moment = datetime.fromisoformat("2026-11-03T12:00:00+00:00")
    channels = tuple(
        Channel(network="x", handle=f"@desk{at}", recent=tuple(moment - timedelta(minutes=each) for each in minutes))
        for at, minutes in enumerate(minutes_ago)
    )
    return Example(
        says=says,
        subject=Subject(kind="example", fields={"/text": "Hi"}, channels=channels, schedule=moment),
        flags=flags,
    )


@check(
    "rate",
    parameters=Rate,
    judges=matter.moment,
    summary="Keeps an account from saying too much at once.",
    examples=(
        _after("a fourth post within the hour", (10, 25, 50), WHEN),
        _after("a post just after is near too", (-10, -20, -30), WHEN),
        _after("a third post within the hour", (10, 50)),
        _after("many posts long ago", (70, 80, 90, 100)),
        _spread("a fourth post on one of two accounts", ((10, 25, 50), ()), WHEN),
        _spread("four posts, on two accounts", ((10, 25), (20, 50))),
    ),
    lesson="good-times",
    nearby=True,
)
def rate(subject: Subject, parameters: Rate) -> Iterator[Hit]:
    """Yield one hit when some stretch of `hours` around the time given would hold too many posts on one account."""
    moment = subject.schedule or subject.now
    if moment is None:
        return
    span = timedelta(hours=parameters.hours)
    busy = [
        (_busiest(moment, (*subject.recent, *channel.recent), span), channel.handle)
        for channel in subject.channels or (Channel(network=""),)
    ]
    most, handle = max(busy, key=lambda each: each[0])
    if most > parameters.most:
        # There may be more of them than are told.
        posts = f"{'at least ' if most > NEAREST else ''}{number(most)} posts"
        yield _hit(
            f"With this, {posts} would appear {f'on {handle} ' if handle else ''}within "
            f"{count(parameters.hours, 'hour')}, and the policy allows {number(parameters.most)}.",
            "Choose a quieter time, or leave one of them for another day.",
        )


def _busiest(moment: datetime, others: tuple[datetime, ...], span: timedelta) -> int:
    """Return how many posts the fullest stretch of `span` holds that this one, at `moment`, would be part of."""
    times = sorted((moment, *(each for each in others if abs(each - moment) < span)))
    return max(bisect_left(times, start + span) - at for at, start in enumerate(times) if start <= moment)


def _hit(message: str, remedy: str) -> Hit:
    return Hit(place=Place(field=WHEN), message=message, remedy=remedy)
