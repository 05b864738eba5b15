"""When an organization works: its days and hours on the wall of its own zone, and the days on which it is closed.

Rule kept: time is counted as it passes, not as clocks show it: a working day on which clocks are changed is as long as it really is, and
a day that a zone left out has no hours. Hours that go over midnight are refused, and so is an office that never opens. Computes only.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

LONGEST_CLOSED = 400
"""Days in a row: whoever is closed for longer is said never to open, so that nothing is looked for without end."""

MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_MIDNIGHT = "24:00"
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


class NeverOpenError(ValueError):
    """Nobody works for so long that no working hour can be found. The message says so."""


class WorkingTime(msgspec.Struct, frozen=True, kw_only=True):
    """Working days and hours in one IANA zone.

    `days` are weekdays, 0 for Monday; `begins` and `ends` are hours on the wall such as `09:00`, and `ends` may be `24:00`; `closed` are
    dates on which nobody works. Raises `ValueError`, in a sentence, for hours nobody can keep. All moments are given, and returned in UTC,
    with a zone.
    """

    zone: str = "UTC"
    days: tuple[int, ...] = MONDAY_TO_FRIDAY
    begins: str = "09:00"
    ends: str = "17:00"
    closed: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        try:
            ZoneInfo(self.zone)
        except (ValueError, OSError, ZoneInfoNotFoundError):
            raise ValueError("There is no time zone of that name.") from None
        if not self.days or not set(self.days) <= set(range(7)):
            raise ValueError("Choose at least one day of the week on which people work.")
        if not _CLOCK.fullmatch(self.begins) or not (self.ends == _MIDNIGHT or _CLOCK.fullmatch(self.ends)):
            raise ValueError("Write hours as 09:00 and 17:00.")
        if self.begins >= self.ends:
            raise ValueError("The working day ends later than it begins, and on the same day.")

    def after(self, at: datetime, hours: float) -> datetime:
        """Return the first moment at which `hours` working hours, 0 or more, have passed since `at`. Raises `NeverOpenError`."""
        left = _length(hours)
        if not left:
            return at.astimezone(UTC)
        for opens, closes in self._from(at):
            if left <= closes - opens:
                return opens + left
            left -= closes - opens
        raise AssertionError

    def before(self, at: datetime, hours: float) -> datetime:
        """Return the last moment from which `hours` working hours, 0 or more, lead to `at`. Raises `NeverOpenError`."""
        left = _length(hours)
        if not left:
            return at.astimezone(UTC)
        for opens, closes in self._until(at):
            if left <= closes - opens:
                return closes - left
            left -= closes - opens
        raise AssertionError

    def between(self, begin: datetime, end: datetime) -> float:
        """Return how many working hours lie between two moments; 0 when the second is not later."""
        total, day = timedelta(), self._day_of(begin)
        last = self._day_of(end)
        while day <= last:
            if hours := self._hours_on(day):
                total += max(min(hours[1], end) - max(hours[0], begin), timedelta())
            day += _DAY
        return total / _HOUR

    def next_open(self, at: datetime) -> datetime:
        """Return `at` itself when somebody works then, otherwise the moment work begins again. Raises `NeverOpenError`."""
        return next(self._from(at))[0]

    def longest_break(self, first: date, last: date) -> int:
        """Return the most days in a row, of those from `first` to `last`, on which nobody works."""
        longest = current = 0
        for number in range((last - first).days + 1):
            current = 0 if self._hours_on(first + number * _DAY) else current + 1
            longest = max(longest, current)
        return longest

    def _from(self, at: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield what is left of the working hours from `at` on, without end."""
        day, found_on = self._day_of(at), self._day_of(at)
        while True:
            if (hours := self._hours_on(day)) and hours[1] > at:
                found_on = day
                yield max(hours[0], at.astimezone(UTC)), hours[1]
            _require_near(day - found_on)
            day += _DAY

    def _until(self, at: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield what was of the working hours up to `at`, the latest first, without end."""
        day, found_on = self._day_of(at), self._day_of(at)
        while True:
            if (hours := self._hours_on(day)) and hours[0] < at:
                found_on = day
                yield hours[0], min(hours[1], at.astimezone(UTC))
            _require_near(found_on - day)
            day -= _DAY

    def _day_of(self, at: datetime) -> date:
        return at.astimezone(ZoneInfo(self.zone)).date()

    def _hours_on(self, day: date) -> tuple[datetime, datetime] | None:
        """Return when work begins and ends on `day`, in UTC; None when nobody works."""
        if day.weekday() not in self.days or day in self.closed:
            return None
        begins = self._moment(day, self.begins)
        if self._day_of(begins) != day:
            # The zone left this day out, as Samoa did with 30 December 2011.
            return None
        ends = self._moment(day + _DAY, "00:00") if self.ends == _MIDNIGHT else self._moment(day, self.ends)
        return (begins, ends) if begins < ends else None

    def _moment(self, day: date, clock: str) -> datetime:
        return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(self.zone)).astimezone(UTC)


def _length(hours: float) -> timedelta:
    if hours < 0:
        raise ValueError("working hours are counted forwards: give 0 or more")
    return timedelta(hours=hours)


def _require_near(closed_for: timedelta) -> None:
    if closed_for.days > LONGEST_CLOSED:
        raise NeverOpenError(
            f"Nobody works for more than {LONGEST_CLOSED} days in a row, so no working hour can be found."
        )
